package org.covername.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a model of names by stochastic gradients with a step size for each weight, and a Gaussian prior ({@link Steps}).
 * Several times faster than a quasi-Newton method here, since each step touches only the features of one passage.
 */
public final class AdaGradTrainer {

    private static final int TAGS = Tag.values().length;
    private static final int PAIRS = TAGS * TAGS;
    private static final long SEED = 20_040_725;

    private final double sigma;
    private final int rounds;
    private final float rate;
    private final int leastDrafts;
    private final Random random = new Random(SEED);
    private final double leastWeight;
    private final int fields;
    private final double share;

    private FeatureNumbers words;
    private FeatureNumbers pairs;
    private Steps steps;

    /**
     * @param properties {@code sigma}: width of the Gaussian prior, the smaller the closer to nought weights stay; {@code rounds}: how often all examples are
     *                   gone through; {@code rate}: size of the first steps; {@code leastDrafts}: in how many drafts a feature must occur to count;
     *                   {@code leastWeight}: features whose weights differ less are left out; {@code fields}: how many fields are trained, whose answers
     *                   are averaged; {@code share}: of 0 to 1, how many of the features of words each field sees, drawn by lot
     */
    public AdaGradTrainer(Properties properties) {
        this.sigma = Double.parseDouble(properties.getProperty("sigma"));
        this.rounds = Integer.parseInt(properties.getProperty("rounds"));
        this.rate = Float.parseFloat(properties.getProperty("rate"));
        this.leastDrafts = Integer.parseInt(properties.getProperty("leastDrafts"));
        this.leastWeight = Double.parseDouble(properties.getProperty("leastWeight"));
        this.fields = Integer.parseInt(properties.getProperty("fields"));
        this.share = Double.parseDouble(properties.getProperty("share"));
    }

    /**
     * A passage with the numbers of its features.
     *
     * @param words of each word
     * @param pairs of each word and the one before it; none for the first word
     * @param tags  of each word, by ordinal
     */
    private record Example(int[][] words, int[][] pairs, int[] tags) {
    }

    /**
     * A model that calls words as the examples do; the same for the same examples. Takes some minutes.
     *
     * @param drafts the passages of each draft
     */
    public NameModel train(List<List<TaggedWords>> drafts) {
        return new NameModel(IntStream.range(0, fields).mapToObj(number -> field(drafts, new Lot(number, share))).toList());
    }

    private Field field(List<List<TaggedWords>> drafts, Lot lot) {
        random.setSeed(SEED + lot.number());
        words = new FeatureNumbers(leastDrafts, lot);
        pairs = new FeatureNumbers(leastDrafts);
        for (List<TaggedWords> draft : drafts) {
            draft.forEach(example -> count(example.clues()));
            words.endOfDraft();
            pairs.endOfDraft();
        }
        words.number();
        pairs.number();
        steps = new Steps(words.size() * TAGS + pairs.size() * PAIRS, rate);
        List<Example> examples = new ArrayList<>(drafts.stream().flatMap(List::stream).map(this::numbered).toList());
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::step);
        }
        return pruned();
    }

    private void count(List<WordClues> passage) {
        for (int word = 0; word < passage.size(); word++) {
            Features.ofWord(passage, word).forEach(words::count);
            (word == 0 ? List.<String>of() : Features.ofPair(passage, word)).forEach(pairs::count);
        }
    }

    private Example numbered(TaggedWords example) {
        List<WordClues> passage = example.clues();
        int[][] ofWords = new int[passage.size()][];
        int[][] ofPairs = new int[passage.size()][];
        for (int word = 0; word < passage.size(); word++) {
            ofWords[word] = words.of(Features.ofWord(passage, word));
            ofPairs[word] = word == 0 ? new int[0] : pairs.of(Features.ofPair(passage, word));
        }
        return new Example(ofWords, ofPairs, example.tags().stream().mapToInt(Enum::ordinal).toArray());
    }

    private void step(Example example) {
        int length = example.tags().length;
        double[][] scores = new double[length][TAGS];
        double[][] between = new double[length][PAIRS];
        for (int word = 0; word < length; word++) {
            for (int feature : example.words()[word]) {
                add(feature * TAGS, scores[word]);
            }
            for (int feature : example.pairs()[word]) {
                add(words.size() * TAGS + feature * PAIRS, between[word]);
            }
            for (int pair = 0; pair < PAIRS; pair++) {
                between[word][pair] = Math.exp(between[word][pair]);
            }
        }
        Lattice lattice = new Lattice(scores, between);
        for (int word = 0; word < length; word++) {
            learnWord(example, lattice, word);
            if (word > 0) {
                learnPair(example, lattice, word);
            }
        }
    }

    private void add(int from, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += steps.weight(from + i);
        }
    }

    private void learnWord(Example example, Lattice lattice, int word) {
        double[] surplus = new double[TAGS];
        for (int tag = 0; tag < TAGS; tag++) {
            surplus[tag] = lattice.probability(word, tag) - (tag == example.tags()[word] ? 1 : 0);
        }
        for (int feature : example.words()[word]) {
            learn(feature * TAGS, surplus, words.count(feature));
        }
    }

    private void learnPair(Example example, Lattice lattice, int word) {
        double[] surplus = new double[PAIRS];
        lattice.addPairs(word, surplus);
        surplus[example.tags()[word - 1] * TAGS + example.tags()[word]] -= 1;
        for (int feature : example.pairs()[word]) {
            learn(words.size() * TAGS + feature * PAIRS, surplus, pairs.count(feature));
        }
    }

    /** The prior's pull on a weight is spread over the places where its feature occurs. */
    private void learn(int from, double[] surplus, int occurrences) {
        double pull = 1 / (sigma * sigma * occurrences);
        for (int i = 0; i < surplus.length; i++) {
            steps.learn(from + i, surplus[i], pull);
        }
    }

    /** Leaves out the features of words that make next to no difference between tags. */
    private Field pruned() {
        float[] weights = steps.weights();
        List<Integer> left = new ArrayList<>();
        for (int feature = 0; feature < words.size(); feature++) {
            float least = 0;
            float most = 0;
            for (int tag = 0; tag < TAGS; tag++) {
                least = Math.min(least, weights[feature * TAGS + tag]);
                most = Math.max(most, weights[feature * TAGS + tag]);
            }
            if (most - least >= leastWeight) {
                left.add(feature);
            }
        }
        float[] ofLeft = new float[left.size() * TAGS + pairs.size() * PAIRS];
        for (int i = 0; i < left.size(); i++) {
            System.arraycopy(weights, left.get(i) * TAGS, ofLeft, i * TAGS, TAGS);
        }
        System.arraycopy(weights, words.size() * TAGS, ofLeft, left.size() * TAGS, pairs.size() * PAIRS);
        long[] hashes = words.hashes();
        return new Field(left.stream().mapToLong(feature -> hashes[feature]).toArray(), pairs.hashes(), ofLeft);
    }
}
