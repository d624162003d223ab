package org.covername.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.covername.recognition.MentionKind;

/**
 * How well one draft was redacted, or several together.
 *
 * @param byType   mentions found, of all; a mention is found if all its letters and digits are hidden
 * @param entities entities of which every mention was found, by type
 * @param byKind   letters and digits hidden rightly by mentions of a kind, of all that they hide
 * @param rightly  letters and digits hidden rightly, of all hidden
 * @param unharmed KEEPs of which no letter is hidden
 * @param outcomes of every place of the draft, in its order; of none where several drafts are summed up
 */
record Score(Map<GoldType, Tally> byType, Map<GoldType, Tally> entities, Map<MentionKind, Tally> byKind, Tally rightly, Tally unharmed, List<Outcome> outcomes) {

    Score {
        byType = Map.copyOf(byType);
        entities = Map.copyOf(entities);
        byKind = Map.copyOf(byKind);
        outcomes = List.copyOf(outcomes);
    }

    /** All drafts together, each mention counting the same. */
    static Score sum(Collection<Score> scores) {
        Map<GoldType, Tally> byType = new EnumMap<>(GoldType.class);
        Map<GoldType, Tally> entities = new EnumMap<>(GoldType.class);
        Map<MentionKind, Tally> byKind = new EnumMap<>(MentionKind.class);
        Tally rightly = Tally.NONE;
        Tally unharmed = Tally.NONE;
        for (Score score : scores) {
            score.byType.forEach((type, tally) -> byType.merge(type, tally, Tally::plus));
            score.entities.forEach((type, tally) -> entities.merge(type, tally, Tally::plus));
            score.byKind.forEach((kind, tally) -> byKind.merge(kind, tally, Tally::plus));
            rightly = rightly.plus(score.rightly);
            unharmed = unharmed.plus(score.unharmed);
        }
        return new Score(byType, entities, byKind, rightly, unharmed, new ArrayList<>());
    }

    Tally mentions(boolean direct) {
        return sum(byType, direct);
    }

    Tally entities(boolean direct) {
        return sum(entities, direct);
    }

    /** Entities of both sorts. */
    Tally whole() {
        return entities(true).plus(entities(false));
    }

    List<Outcome> slips(Outcome.Sort sort) {
        return outcomes.stream().filter(outcome -> outcome.sort() == sort).toList();
    }

    private static Tally sum(Map<GoldType, Tally> tallies, boolean direct) {
        return tallies.entrySet().stream().filter(entry -> entry.getKey().direct() == direct).map(Map.Entry::getValue).reduce(Tally.NONE, Tally::plus);
    }
}
