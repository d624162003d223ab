package org.covername.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How well a case of the Text Anonymization Benchmark was masked.
 *
 * @param entities entities of which every mention is masked, those that identify alone under {@code true}
 * @param words    words of mentions masked, those of mentions that identify alone under {@code true}
 * @param byType   words of mentions masked, by type
 * @param rightly  words masked that are within a mention, of all masked
 * @param slips    mentions that are not masked, and what is masked without being one
 */
record TabScore(Map<Boolean, Tally> entities, Map<Boolean, Tally> words, Map<String, Tally> byType, Tally rightly, List<Outcome> slips) {

    TabScore {
        entities = Map.copyOf(entities);
        words = Map.copyOf(words);
        byType = Map.copyOf(byType);
        slips = List.copyOf(slips);
    }
}
