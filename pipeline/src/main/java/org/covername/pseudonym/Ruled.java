package org.covername.pseudonym;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.casefile.Role;
import org.covername.document.Surface;
import org.covername.recognition.Mention;
import org.covername.ruling.Agreement;
import org.covername.ruling.RuledMentions;
import org.covername.ruling.Ruling;
import org.covername.ruling.Verdict;

/** What officers ruled of the mentions of one draft, as far as pseudonyms and words depend on it. Who was merged or split off is somebody else from then on. */
final class Ruled {

    static final Ruled NOTHING = new Ruled(RuledMentions.unruled(new org.covername.recognition.Mentions(List.of())));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final RuledMentions rulings;

    Ruled(RuledMentions rulings) {
        this.rulings = rulings;
    }

    /** The last word on whom a mention belongs to: merged with another, or split off. */
    Optional<Ruling> move(Mention mention) {
        return rulings.on(mention).stream().filter(Ruled::moves).reduce((one, later) -> later);
    }

    private static boolean moves(Ruling ruling) {
        return ruling.verdict() instanceof Verdict.Merge || ruling.verdict() instanceof Verdict.Split;
    }

    /** The pseudonym that was chosen for somebody with these mentions. */
    Optional<String> pseudonym(Collection<Mention> mentions) {
        return latest(mentions, Verdict.Rename.class).map(ruling -> ((Verdict.Rename) ruling.verdict()).pseudonym().text());
    }

    Optional<Role> role(Collection<Mention> mentions) {
        return latest(mentions, Verdict.Recast.class).map(ruling -> ((Verdict.Recast) ruling.verdict()).role());
    }

    private Optional<Ruling> latest(Collection<Mention> mentions, Class<? extends Verdict> sort) {
        return mentions.stream().flatMap(this::sinceMoved).filter(ruling -> sort.isInstance(ruling.verdict()) && ruling.target().everywhere())
            .max(Comparator.comparingInt(Ruling::number));
    }

    private Stream<Ruling> sinceMoved(Mention mention) {
        int moved = move(mention).map(Ruling::number).orElse(0);
        return rulings.on(mention).stream().filter(ruling -> ruling.number() > moved);
    }

    /** The words that stand for a mention by themselves, whoever it speaks of. */
    Optional<String> words(Mention mention) {
        return sinceMoved(mention).filter(ruling -> ruling.verdict() instanceof Verdict.Reword || ruling.verdict() instanceof Verdict.Rename)
            .reduce((one, later) -> later).flatMap(Ruled::words);
    }

    private static Optional<String> words(Ruling ruling) {
        if (ruling.verdict() instanceof Verdict.Reword reword) {
            return Optional.of(reword.words().text());
        }
        boolean here = ruling.verdict() instanceof Verdict.Rename && !ruling.target().everywhere();
        return here ? Optional.of(((Verdict.Rename) ruling.verdict()).pseudonym().text()) : Optional.empty();
    }

    /** All pseudonyms that were chosen: nobody else gets one of them. */
    Set<String> pseudonyms() {
        return rulings.rulings().values().stream().flatMap(List::stream).map(Ruling::verdict).filter(Verdict.Rename.class::isInstance)
            .map(verdict -> ((Verdict.Rename) verdict).pseudonym().text()).collect(Collectors.toSet());
    }

    /** Whether an officer wants it hidden, whatever the policy says of its kind. */
    boolean hides(Mention mention) {
        return !mention.kept() && rulings.on(mention).stream().anyMatch(ruling -> !(ruling.verdict() instanceof Verdict.Rekind));
    }

    /** Nobody of the case file is let stand on one person's word: a second one has to say the same. */
    boolean settles(Mention mention) {
        List<Ruling> all = rulings.on(mention);
        return mention.kept() && Agreement.needed(mention) ? Agreement.reached(all) : !all.isEmpty();
    }

    Optional<Resolution.Decided> decided(Mention mention) {
        return rulings.last(mention).map(ruling -> new Resolution.Decided(mention.passage(), mention.span(), word(mention, ruling), ruling.by().who()));
    }

    private String word(Mention mention, Ruling last) {
        if (mention.kept()) {
            return rulings.turned().contains(mention) ? "rejected" : "accepted";
        }
        return last.verdict() instanceof Verdict.Hide && !rulings.turned().contains(mention) && rulings.on(mention).stream().allMatch(Ruled::leaves) ? "accepted" : "changed";
    }

    private static boolean leaves(Ruling ruling) {
        return ruling.verdict() instanceof Verdict.Hide || ruling.verdict() instanceof Verdict.Keep;
    }

    /** One for each ruling whose words are no longer there. */
    List<Question> questions() {
        return rulings.idle().stream().map(ruling -> new Question("Decision " + ruling.number() + ", of " + ruling.by().who() + " on "
            + DAY.format(LocalDate.ofInstant(ruling.by().when(), ZoneId.of("Europe/London"))) + ", no longer finds its words in this draft. Is it still wanted?", -1)).toList();
    }

    boolean is(Optional<Ruling> move, Class<? extends Verdict> sort) {
        return move.map(Ruling::verdict).filter(sort::isInstance).isPresent();
    }

    static boolean means(Verdict.Merge merge, Surface surface) {
        return merge.other().forms().contains(org.covername.ruling.Target.form(surface));
    }
}
