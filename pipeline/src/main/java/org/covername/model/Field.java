package org.covername.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** One conditional random field: the weights that it learnt for the features of words, and of words with the one before. */
final class Field {

    private static final int TAGS = Tag.values().length;
    private static final int PAIRS = TAGS * TAGS;

    private final long[] wordHashes;
    private final long[] pairHashes;
    private final float[] weights;
    private final HashIndex words;
    private final HashIndex pairs;
    private final double[] pairFactors;

    /** @param weights of the features of words, each with one for every tag, then of those of pairs, each with one for every pair of tags */
    Field(long[] wordHashes, long[] pairHashes, float[] weights) {
        this.wordHashes = wordHashes;
        this.pairHashes = pairHashes;
        this.weights = weights;
        this.words = HashIndex.of(wordHashes);
        this.pairs = HashIndex.of(pairHashes);
        this.pairFactors = new double[pairHashes.length * PAIRS];
        Arrays.setAll(pairFactors, i -> Math.exp(weights[wordHashes.length * TAGS + i]));
    }

    /** Adds what speaks for each tag of a word that has a feature; nothing where the field does not know it. */
    void add(long feature, double[] scores) {
        int number = words.of(feature);
        for (int tag = 0; number >= 0 && tag < TAGS; tag++) {
            scores[tag] += weights[number * TAGS + tag];
        }
    }

    /** What each pair of tags is to be multiplied with, of a word and the one before it that have these features. */
    double[] factors(List<String> features) {
        double[] factors = new double[PAIRS];
        Arrays.fill(factors, 1);
        for (String feature : features) {
            int number = pairs.of(feature);
            for (int pair = 0; number >= 0 && pair < PAIRS; pair++) {
                factors[pair] *= pairFactors[number * PAIRS + pair];
            }
        }
        return factors;
    }

    /** How far a feature of a word speaks for a tag rather than for none. */
    double weight(String feature, Tag tag) {
        int number = words.of(feature);
        return number < 0 ? 0 : weights[number * TAGS + tag.ordinal()] - weights[number * TAGS + Tag.NONE.ordinal()];
    }

    static Field read(DataInput data) throws IOException {
        long[] words = NumberRow.longs(data, data.readInt());
        long[] pairs = NumberRow.longs(data, data.readInt());
        float step = data.readFloat();
        short[] steps = NumberRow.shorts(data, words.length * TAGS + pairs.length * PAIRS);
        float[] weights = new float[steps.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = steps[i] * step;
        }
        return new Field(words, pairs, weights);
    }

    /** Writes weights as 16-bit steps of the largest, which changes no probability by as much as a thousandth. */
    void write(DataOutput data) throws IOException {
        for (long[] hashes : List.of(wordHashes, pairHashes)) {
            data.writeInt(hashes.length);
            for (long hash : hashes) {
                data.writeLong(hash);
            }
        }
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float step = largest / Short.MAX_VALUE;
        data.writeFloat(step);
        for (float weight : weights) {
            data.writeShort(Math.round(weight / step));
        }
    }
}
