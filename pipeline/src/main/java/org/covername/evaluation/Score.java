package org.covername.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well one draft was redacted, or several together.
 *
 * @param byType    mentions found, of all; a mention is found if all its letters and digits are hidden
 * @param entities  entities of which every mention was found, by type
 * @param precision letters and digits hidden rightly, of all hidden
 * @param unharmed  KEEPs of which no letter is hidden
 */
record Score(Map<GoldType, Tally> byType, Map<GoldType, Tally> entities, Tally precision, Tally unharmed, List<Slip> slips) {

    Score {
        byType = Map.copyOf(byType);
        entities = Map.copyOf(entities);
        slips = List.copyOf(slips);
    }

    /** All drafts together, each mention counting the same. */
    static Score sum(Collection<Score> scores) {
        Map<GoldType, Tally> byType = new EnumMap<>(GoldType.class);
        Map<GoldType, Tally> entities = new EnumMap<>(GoldType.class);
        List<Slip> slips = new ArrayList<>();
        Tally precision = Tally.NONE;
        Tally unharmed = Tally.NONE;
        for (Score score : scores) {
            score.byType.forEach((type, tally) -> byType.merge(type, tally, Tally::plus));
            score.entities.forEach((type, tally) -> entities.merge(type, tally, Tally::plus));
            slips.addAll(score.slips);
            precision = precision.plus(score.precision);
            unharmed = unharmed.plus(score.unharmed);
        }
        return new Score(byType, entities, precision, unharmed, slips);
    }

    Tally mentions(boolean direct) {
        return sum(byType, direct);
    }

    Tally entities(boolean direct) {
        return sum(entities, direct);
    }

    private static Tally sum(Map<GoldType, Tally> tallies, boolean direct) {
        return tallies.entrySet().stream().filter(entry -> entry.getKey().direct() == direct).map(Map.Entry::getValue).reduce(Tally.NONE, Tally::plus);
    }
}
