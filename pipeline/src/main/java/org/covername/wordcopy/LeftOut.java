package org.covername.wordcopy;

import java.util.Map;
import java.util.TreeMap;

/** Counts, by sort, what of a draft stays behind. */
final class LeftOut {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(Sort sort) {
        count(sort, 1);
    }

    void count(Sort sort, int times) {
        if (times > 0) {
            counts.merge(sort.words(), times, Integer::sum);
        }
    }

    /** Takes over what another counted, save what nobody knows a word for: settings and themes are full of it. */
    void takeNamed(LeftOut other) {
        other.counts.entrySet().stream().filter(count -> !count.getKey().equals(Sort.ELEMENTS.words()) && !count.getKey().equals(Sort.ATTRIBUTES.words()))
                .forEach(count -> counts.merge(count.getKey(), count.getValue(), Integer::sum));
    }

    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
