package org.covername.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A conditional random field that tells how likely each word of a passage is to be called each {@link Tag}, given all the others. Made by
 * {@link AdaGradTrainer}. Safe to use from several threads.
 */
public final class NameModel {

    private static final int MAGIC = 0x434e4d31;
    private static final int TAGS = Tag.values().length;
    private static final int PAIRS = TAGS * TAGS;

    private final long[] wordHashes;
    private final long[] pairHashes;
    private final float[] weights;
    private final HashIndex words;
    private final HashIndex pairs;
    private final double[] pairFactors;

    /** @param weights of the features of words, each with one for every tag, then of those of pairs, each with one for every pair of tags */
    NameModel(long[] wordHashes, long[] pairHashes, float[] weights) {
        this.wordHashes = wordHashes;
        this.pairHashes = pairHashes;
        this.weights = weights;
        this.words = index(wordHashes);
        this.pairs = index(pairHashes);
        this.pairFactors = new double[pairHashes.length * PAIRS];
        Arrays.setAll(pairFactors, i -> Math.exp(weights[wordHashes.length * TAGS + i]));
    }

    private static HashIndex index(long[] hashes) {
        HashIndex index = new HashIndex(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            index.put(hashes[i], i);
        }
        return index;
    }

    /** How likely each word is to be called each tag: a row a word, a column a {@link Tag}, each row adding up to 1. */
    public double[][] probabilities(List<WordClues> passage) {
        double[][] scores = new double[passage.size()][TAGS];
        if (passage.isEmpty()) {
            return scores;
        }
        double[][] between = new double[passage.size()][];
        for (int word = 0; word < scores.length; word++) {
            double[] sums = scores[word];
            Features.ofWord(passage, word, parts -> add(words.of(parts), sums));
            between[word] = word == 0 ? null : factors(Features.ofPair(passage, word));
        }
        Lattice lattice = new Lattice(scores, between);
        double[][] probabilities = new double[passage.size()][TAGS];
        for (int word = 0; word < scores.length; word++) {
            for (int tag = 0; tag < TAGS; tag++) {
                probabilities[word][tag] = lattice.probability(word, tag);
            }
        }
        return probabilities;
    }

    private void add(int feature, double[] scores) {
        for (int tag = 0; feature >= 0 && tag < TAGS; tag++) {
            scores[tag] += weights[feature * TAGS + tag];
        }
    }

    private double[] factors(List<String> features) {
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

    /** What speaks most for a tag of a word, the strongest first. */
    public List<ClueSort> reasons(List<WordClues> passage, int word, Tag tag) {
        Map<ClueSort, Double> strength = new EnumMap<>(ClueSort.class);
        Features.ofWord(passage, word).forEach(feature -> strength.merge(ClueSort.of(feature), weight(feature, tag), Double::sum));
        return strength.entrySet().stream().filter(each -> each.getValue() > 0).sorted(Map.Entry.<ClueSort, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey).toList();
    }

    private double weight(String feature, Tag tag) {
        int number = words.of(feature);
        return number < 0 ? 0 : weights[number * TAGS + tag.ordinal()] - weights[number * TAGS + Tag.NONE.ordinal()];
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws UncheckedIOException if the file is no model, or one for other features or tags than this version's
     */
    public static NameModel read(InputStream packed) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed, 1 << 16), 1 << 16))) {
            if (data.readInt() != MAGIC || data.readInt() != Features.VERSION || data.readInt() != TAGS) {
                throw new IOException("it was made for another version; train it anew");
            }
            long[] words = NumberRow.longs(data, data.readInt());
            long[] pairs = NumberRow.longs(data, data.readInt());
            float step = data.readFloat();
            short[] steps = NumberRow.shorts(data, words.length * TAGS + pairs.length * PAIRS);
            float[] weights = new float[steps.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = steps[i] * step;
            }
            return new NameModel(words, pairs, weights);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The model of names cannot be read", unreadable);
        }
    }

    /** Writes the model as gzip: weights as 16-bit steps of the largest, which changes no probability by as much as a thousandth. */
    public void write(OutputStream packed) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(packed), 1 << 16))) {
            data.writeInt(MAGIC);
            data.writeInt(Features.VERSION);
            data.writeInt(TAGS);
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
}
