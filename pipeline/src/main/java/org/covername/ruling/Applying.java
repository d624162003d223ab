package org.covername.ruling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.recognition.Mentions;
import org.covername.ruling.Target.Spot;

/** Applies rulings one after the other, so that the later one counts. */
final class Applying {

    private final Draft draft;
    private final Spots spots;
    private final List<Ruled> all = new ArrayList<>();
    private final List<Ruling> idle = new ArrayList<>();

    /** A mention on its way, with the rulings it has met. */
    private record Ruled(Mention mention, Surface form, boolean keptBefore, List<Ruling> rulings) {

        Ruled met(Ruling ruling, Mention changed) {
            List<Ruling> more = new ArrayList<>(rulings);
            more.add(ruling);
            return new Ruled(changed, form, keptBefore, more);
        }
    }

    Applying(Draft draft, Mentions found) {
        this.draft = draft;
        this.spots = new Spots(draft);
        found.all().forEach(mention -> all.add(ruled(mention)));
    }

    private Ruled ruled(Mention mention) {
        return new Ruled(mention, Target.form(draft.passage(mention.passage()).at(mention.span())), mention.kept(), List.of());
    }

    RuledMentions apply(List<Ruling> rulings) {
        for (Ruling ruling : rulings) {
            boolean met = ruling.verdict() instanceof Verdict.Add ? add(ruling) : change(ruling);
            if (!met) {
                idle.add(ruling);
            }
        }
        Map<Mention, List<Ruling>> byMention = new HashMap<>();
        all.stream().filter(ruled -> !ruled.rulings.isEmpty()).forEach(ruled -> byMention.put(ruled.mention, ruled.rulings));
        Set<Mention> turned = all.stream().filter(ruled -> ruled.keptBefore != ruled.mention.kept()).map(Ruled::mention).collect(Collectors.toSet());
        return new RuledMentions(new Mentions(all.stream().map(Ruled::mention).toList()), byMention, turned, idle);
    }

    private boolean change(Ruling ruling) {
        List<Spot> places = places(ruling);
        boolean met = false;
        for (int i = 0; i < all.size(); i++) {
            if (meant(all.get(i), ruling, places)) {
                all.set(i, all.get(i).met(ruling, changed(all.get(i).mention, ruling)));
                met = true;
            }
        }
        return met;
    }

    /** Where its places are in this draft. */
    private List<Spot> places(Ruling ruling) {
        return ruling.target().spots().stream().flatMap(spot -> spots.passage(spot, ruling.carried())
                .map(passage -> Spot.of(draft.passage(passage), spot.span())).stream()).toList();
    }

    private static boolean meant(Ruled ruled, Ruling ruling, List<Spot> places) {
        Target target = ruling.target();
        return target.kind() == ruled.mention.kind() && (target.forms().contains(ruled.form)
                || places.stream().anyMatch(place -> place.passage() == ruled.mention.passage() && reaches(ruling, place.span(), ruled.mention)));
    }

    /** What is let stand was seen whole: a longer name that is known at this place since, or somebody whom the case file names since, is another matter. */
    private static boolean reaches(Ruling ruling, Span place, Mention mention) {
        if (!(ruling.verdict() instanceof Verdict.Keep)) {
            return place.overlaps(mention.span());
        }
        return place.contains(mention.span()) && !(Agreement.needed(mention) && ruling.comment().isBlank());
    }

    /** Nobody of the case file is let stand throughout, whatever was ruled of the same words elsewhere. */
    private static Mention changed(Mention mention, Ruling ruling) {
        if (ruling.verdict() instanceof Verdict.Keep) {
            return Agreement.needed(mention) && ruling.target().everywhere() ? mention : of(mention, true);
        }
        if (ruling.verdict() instanceof Verdict.Rekind rekind) {
            // What the policy lets stand of another kind must not let somebody of the case file stand.
            return Agreement.needed(mention) ? mention : new Mention(mention.passage(), mention.span(), rekind.kind(), mention.kept(), mention.subject(), mention.evidence());
        }
        return mention.kept() ? of(mention, false) : mention;
    }

    private static Mention of(Mention mention, boolean kept) {
        return new Mention(mention.passage(), mention.span(), mention.kind(), kept, mention.subject(), mention.evidence());
    }

    private boolean add(Ruling ruling) {
        Target target = ruling.target();
        List<Spot> places = target.everywhere() ? target.forms().stream().flatMap(words -> Occurrences.of(words).in(draft).stream()).toList() : places(ruling);
        places.forEach(place -> add(ruling, place));
        return !places.isEmpty();
    }

    /** Takes in all that it overlaps, so that nothing that was hidden before is half in sight. */
    private void add(Ruling ruling, Spot place) {
        List<Ruled> within = all.stream().filter(other -> other.mention.passage() == place.passage() && other.mention.span().overlaps(place.span())).toList();
        if (within.stream().anyMatch(other -> !other.mention.kept() && other.mention.span().contains(place.span()))) {
            UnaryOperator<Ruled> met = other -> within.contains(other) ? other.met(ruling, other.mention) : other;
            all.replaceAll(met);
            return;
        }
        List<Ruled> hidden = within.stream().filter(other -> !other.mention.kept()).toList();
        int start = hidden.stream().mapToInt(other -> other.mention.span().start()).reduce(place.span().start(), Math::min);
        int end = hidden.stream().mapToInt(other -> other.mention.span().end()).reduce(place.span().end(), Math::max);
        List<String> subjects = within.stream().flatMap(other -> other.mention.subject().stream()).distinct().toList();
        Optional<String> subject = subjects.size() == 1 ? Optional.of(subjects.get(0)) : ruling.target().subject();
        // Nobody of the case file stops being one by words that were added around the name.
        boolean listed = within.stream().anyMatch(other -> Agreement.needed(other.mention));
        Evidence evidence = new Evidence(listed ? Agreement.CASE_FILE : "officer", "Added by " + ruling.by().who(), 1);
        Mention added = new Mention(place.passage(), new Span(start, end), listed ? MentionKind.PERSON : ruling.target().kind(), false, subject, evidence);
        all.removeIf(within::contains);
        all.add(ruled(added).met(ruling, added));
    }
}
