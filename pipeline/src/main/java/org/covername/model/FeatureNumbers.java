package org.covername.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts features, then numbers those that occur often enough, in an order that does not depend on chance. */
final class FeatureNumbers {

    private final int leastOften;
    private final Map<Long, Integer> occurrences = new HashMap<>();
    private HashIndex index;
    private long[] hashes;
    private int[] counts;

    FeatureNumbers(int leastOften) {
        this.leastOften = leastOften;
    }

    void count(String feature) {
        occurrences.merge(HashIndex.hash(feature), 1, Integer::sum);
    }

    void number() {
        hashes = occurrences.entrySet().stream().filter(entry -> entry.getValue() >= leastOften).mapToLong(Map.Entry::getKey).sorted().toArray();
        counts = new int[hashes.length];
        index = new HashIndex(hashes.length);
        for (int number = 0; number < hashes.length; number++) {
            counts[number] = occurrences.get(hashes[number]);
            index.put(hashes[number], number);
        }
        occurrences.clear();
    }

    int size() {
        return hashes.length;
    }

    /** The hash of each feature, by number. */
    long[] hashes() {
        return hashes.clone();
    }

    /** How often a feature occurred. */
    int count(int number) {
        return counts[number];
    }

    /** The numbers of those features that have one. */
    int[] of(List<String> features) {
        return features.stream().mapToInt(index::of).filter(number -> number >= 0).toArray();
    }
}
