package org.covername.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.casefile.ChildCode;
import org.covername.casefile.Subject;
import org.covername.document.Draft;
import org.covername.document.Surface;
import org.covername.pseudonym.PseudonymRegister;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Agreement;
import org.covername.ruling.Occurrences;
import org.covername.ruling.Rulings;
import org.covername.ruling.Target;
import org.covername.ruling.Verdict;

/** What nobody may rule, in the order in which an officer would ask; each refusal is one sentence without text of the draft. */
public final class RulingPolicies {

    private static final int LONGEST = 200;
    private static final Set<MentionKind> WITH_PSEUDONYM = Set.of(MentionKind.PERSON, MentionKind.PLACE, MentionKind.LOCAL_BODY);
    private static final List<Function<Case, Optional<String>>> ALL = List.of(RulingPolicies::undoes, RulingPolicies::finds, RulingPolicies::keeps, RulingPolicies::words,
        RulingPolicies::pseudonym, RulingPolicies::ofTheCaseFile, RulingPolicies::entities, RulingPolicies::adds);

    private RulingPolicies() {
    }

    /**
     * What is known of the draft when a ruling is made.
     *
     * @param forms of each mention, as {@link Target#form} gives them
     */
    public record Known(CaseFile caseFile, Draft draft, Resolution resolution, Map<Replacement, Surface> forms, Rulings rulings, PseudonymRegister register) {
    }

    /** What is to be ruled. */
    public record Wish(Verdict verdict, Target target, Surface comment) {
    }

    private record Case(Known known, Wish wish, List<Replacement> meant) {

        static Case of(Known known, Wish wish) {
            return new Case(known, wish, new Case(known, wish, List.of()).found());
        }

        private List<Replacement> found() {
            return known.resolution.replacements().stream().filter(each -> each.mention().kind() == wish.target.kind())
                .filter(each -> wish.target.forms().contains(form(each)) || wish.target.spots().stream().anyMatch(spot -> at(spot, each))).toList();
        }

        private static boolean at(Target.Spot spot, Replacement each) {
            return spot.passage() == each.mention().passage() && spot.span().overlaps(each.mention().span());
        }

        /** Words the ruling is about. */
        List<Surface> forms() {
            return Stream.concat(wish.target.forms().stream(), meant().stream().map(this::form)).distinct().toList();
        }

        Surface form(Replacement replacement) {
            return known.forms.get(replacement);
        }

        boolean ofTheCaseFile() {
            return wish.target.subject().isPresent() || meant().stream().anyMatch(each -> Agreement.needed(each.mention()))
                || wish.target.kind() == MentionKind.PERSON && forms().stream().anyMatch(form -> known.caseFile.names(form.text()));
        }
    }

    /** Everything that speaks against it; none where it may be ruled. */
    public static List<String> refusals(Known known, Wish wish) {
        Case asked = Case.of(known, wish);
        return ALL.stream().flatMap(policy -> policy.apply(asked).stream()).toList();
    }

    private static Optional<String> when(boolean refused, String sentence) {
        return refused ? Optional.of(sentence) : Optional.empty();
    }

    private static Optional<String> undoes(Case asked) {
        return asked.wish.verdict instanceof Verdict.Undo undo
            ? when(asked.known.rulings.inForce(undo.ruling()).isEmpty(), "decision " + undo.ruling() + " does not count any more, so it cannot be undone") : Optional.empty();
    }

    private static Optional<String> finds(Case asked) {
        boolean free = asked.wish.verdict instanceof Verdict.Undo || asked.wish.verdict instanceof Verdict.Add;
        return when(!free && asked.meant().isEmpty(), "nothing in the draft is known by these words any more: load the page again");
    }

    private static Optional<String> keeps(Case asked) {
        boolean keep = asked.wish.verdict instanceof Verdict.Keep && asked.ofTheCaseFile();
        if (keep && asked.wish.target.everywhere()) {
            return Optional.of("somebody of the case file cannot be kept; at one place, where the same words mean something else, give the place and say why");
        }
        return when(keep && asked.wish.comment.isBlank(), "words that name somebody of the case file are kept at a place only with the reason why; somebody else then has to agree");
    }

    private static Optional<String> words(Case asked) {
        Optional<String> text = asked.wish.verdict instanceof Verdict.Reword reword ? Optional.of(reword.words().text())
            : asked.wish.verdict instanceof Verdict.Rename rename ? Optional.of(rename.pseudonym().text()) : Optional.empty();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().isBlank() || text.get().length() > LONGEST || text.get().codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("what stands instead has letters, and " + LONGEST + " characters at most");
        }
        return when(asked.known.caseFile.names(text.get()) || hiddenIn(asked, text.get()), "what would stand instead holds a name that this report hides");
    }

    private static boolean hiddenIn(Case asked, String text) {
        return hidden(asked.known.resolution, asked.known.forms, text);
    }

    /** Whether an officer's own words hold something that a report hides. */
    public static boolean hidden(Resolution resolution, Map<Replacement, Surface> forms, String text) {
        return new HiddenWords(forms, resolution).anyIn(text);
    }

    private static Optional<String> pseudonym(Case asked) {
        if (!(asked.wish.verdict instanceof Verdict.Rename rename)) {
            return Optional.empty();
        }
        String chosen = rename.pseudonym().text();
        Set<String> own = asked.meant().stream().map(Replacement::entity).collect(Collectors.toSet());
        boolean another = asked.known.resolution.entities().stream().anyMatch(entity -> entity.pseudonym().equalsIgnoreCase(chosen) && !own.contains(entity.id()));
        boolean taken = asked.known.register.taken().stream().anyMatch(chosen::equalsIgnoreCase) || asked.known.caseFile.subjects().stream()
            .flatMap(subject -> subject.pseudonym().stream()).anyMatch(chosen::equalsIgnoreCase);
        if (asked.known.register.ofOtherCases().stream().anyMatch(chosen::equalsIgnoreCase)) {
            return Optional.of("another case uses this pseudonym");
        }
        return when(another || asked.wish.target.everywhere() && taken, "somebody or something else of this case has this pseudonym")
            .or(() -> when(tells(asked, chosen), "the letters of this pseudonym are the person's own initials; choose others"));
    }

    private static boolean tells(Case asked, String chosen) {
        Set<String> initials = asked.wish.target.subject().flatMap(asked.known.caseFile::subject).map(Subject::initials)
            .orElseGet(() -> asked.forms().stream().flatMap(form -> List.of(form.text().toUpperCase(Locale.ROOT).split("[^\\p{L}]+")).stream()).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1)).collect(Collectors.toSet()));
        return ChildCode.of(chosen).filter(code -> code.tells(initials)).isPresent();
    }

    private static Optional<String> ofTheCaseFile(Case asked) {
        boolean listed = asked.ofTheCaseFile();
        boolean fixed = asked.wish.target.subject().flatMap(asked.known.caseFile::subject).flatMap(Subject::pseudonym).isPresent();
        if (listed && fixed && asked.wish.target.everywhere() && asked.wish.verdict instanceof Verdict.Rename) {
            return Optional.of("the case file names this pseudonym: change it in case.yaml, so that every draft of the case has it");
        }
        return when(listed && (asked.wish.verdict instanceof Verdict.Recast || asked.wish.verdict instanceof Verdict.Rekind), "the case file says who this is: change case.yaml");
    }

    private static Optional<String> entities(Case asked) {
        MentionKind kind = asked.wish.target.kind();
        Verdict verdict = asked.wish.verdict;
        boolean ofEntities = verdict instanceof Verdict.Rename || verdict instanceof Verdict.Merge || verdict instanceof Verdict.Split;
        if (ofEntities && !WITH_PSEUDONYM.contains(kind) || verdict instanceof Verdict.Recast && kind != MentionKind.PERSON) {
            return Optional.of("this is no person, place or local body, so it has no pseudonym of its own; other words can stand instead");
        }
        if (!(verdict instanceof Verdict.Merge merge)) {
            return Optional.empty();
        }
        boolean two = asked.wish.target.subject().isPresent() && merge.other().subject().isPresent();
        return when(merge.other().kind() != kind || merge.other().meets(asked.wish.target), "two of one kind can be the same, and not anything with itself")
            .or(() -> when(two, "the case file says that these are two people"));
    }

    private static boolean hiddenAlready(Case asked, Target target) {
        return !target.spots().isEmpty() && target.spots().stream().allMatch(spot -> asked.known.resolution.replacements().stream()
            .anyMatch(each -> each.treatment() != Treatment.KEEP && each.mention().passage() == spot.passage() && each.mention().span().contains(spot.span())));
    }

    private static Optional<String> adds(Case asked) {
        if (!(asked.wish.verdict instanceof Verdict.Add)) {
            return Optional.empty();
        }
        Target target = asked.wish.target;
        boolean spotted = target.spots().stream().allMatch(spot -> spot.passage() < asked.known.draft.passages().size() && spot.span().length() > 0
            && spot.span().end() <= asked.known.draft.passage(spot.passage()).text().length()
            && spot.equals(Target.Spot.of(asked.known.draft.passage(spot.passage()), spot.span())));
        boolean found = !target.everywhere() ? spotted : target.forms().stream().anyMatch(words -> words.length() <= LONGEST && !Occurrences.of(words).in(asked.known.draft).isEmpty());
        return when(!found, "these words do not stand in the draft: copy them as they are written there")
            .or(() -> when(hiddenAlready(asked, target), "these words are hidden already"));
    }
}
