package org.covername.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts features, then numbers those that occur in enough drafts, in an order that does not depend on chance. What occurs in one draft alone, such as a
 * name, teaches a model nothing of other drafts.
 */
final class FeatureNumbers {

    private final int leastDrafts;
    private final Lot lot;
    private final Map<Long, Integer> occurrences = new HashMap<>();
    private final Map<Long, Integer> drafts = new HashMap<>();
    private final Set<Long> ofThisDraft = new HashSet<>();
    private HashIndex index;
    private long[] hashes;
    private int[] counts;

    FeatureNumbers(int leastDrafts) {
        this(leastDrafts, Lot.ALL);
    }

    /** @param lot which features count at all */
    FeatureNumbers(int leastDrafts, Lot lot) {
        this.leastDrafts = leastDrafts;
        this.lot = lot;
    }

    void count(String feature) {
        long hash = HashIndex.hash(feature);
        if (lot.draws(hash)) {
            occurrences.merge(hash, 1, Integer::sum);
            ofThisDraft.add(hash);
        }
    }

    void endOfDraft() {
        ofThisDraft.forEach(hash -> drafts.merge(hash, 1, Integer::sum));
        ofThisDraft.clear();
    }

    void number() {
        hashes = drafts.entrySet().stream().filter(entry -> entry.getValue() >= leastDrafts).mapToLong(Map.Entry::getKey).sorted().toArray();
        counts = Arrays.stream(hashes).mapToInt(occurrences::get).toArray();
        index = HashIndex.of(hashes);
        occurrences.clear();
        drafts.clear();
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

    /** The number of each feature, -1 for one that has none. */
    int[] ofEach(List<String> features) {
        return features.stream().mapToInt(index::of).toArray();
    }

    /** The numbers of those features that have one. */
    int[] of(List<String> features) {
        return Arrays.stream(ofEach(features)).filter(number -> number >= 0).toArray();
    }
}
