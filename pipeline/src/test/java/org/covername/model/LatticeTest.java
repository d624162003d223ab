package org.covername.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the two passes against the sum over every tagging there is. */
class LatticeTest {

    private static final int TAGS = 3;
    private static final int WORDS = 4;

    private final double[][] scores = new double[WORDS][TAGS];
    private final double[][] pairs = new double[WORDS][TAGS * TAGS];
    private final double[][] probability = new double[WORDS][TAGS];
    private final double[] pairSums = new double[TAGS * TAGS];
    private double norm;

    LatticeTest() {
        Random random = new Random(5);
        for (int word = 0; word < WORDS; word++) {
            for (int i = 0; i < TAGS; i++) {
                scores[word][i] = random.nextDouble() * 6 - 3;
            }
            for (int i = 0; i < TAGS * TAGS; i++) {
                pairs[word][i] = Math.exp(random.nextDouble() * 4 - 2);
            }
        }
        for (int tagging = 0; tagging < Math.pow(TAGS, WORDS); tagging++) {
            add(digits(tagging));
        }
    }

    private static int[] digits(int number) {
        int[] digits = new int[WORDS];
        for (int i = 0; i < WORDS; i++, number /= TAGS) {
            digits[i] = number % TAGS;
        }
        return digits;
    }

    private void add(int[] tags) {
        double weight = 1;
        for (int word = 0; word < WORDS; word++) {
            weight *= Math.exp(scores[word][tags[word]]) * (word == 0 ? 1 : pairs[word][tags[word - 1] * TAGS + tags[word]]);
        }
        norm += weight;
        for (int word = 0; word < WORDS; word++) {
            probability[word][tags[word]] += weight;
        }
        pairSums[tags[1] * TAGS + tags[2]] += weight;
    }

    private static double[][] copy(double[][] rows) {
        return java.util.Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    @Test
    void givesEachTagTheShareOfItsTaggings() {
        Lattice lattice = new Lattice(copy(scores), pairs);
        for (int word = 0; word < WORDS; word++) {
            for (int tag = 0; tag < TAGS; tag++) {
                assertThat(lattice.probability(word, tag)).isCloseTo(probability[word][tag] / norm, within(1e-9));
            }
        }
    }

    @Test
    void addsUpTheWeightOfAllTaggings() {
        assertThat(new Lattice(copy(scores), pairs).logNorm()).isCloseTo(Math.log(norm), within(1e-9));
    }

    @Test
    void givesEachPairOfTagsTheShareOfItsTaggings() {
        double[] sums = new double[TAGS * TAGS];
        new Lattice(copy(scores), pairs).addPairs(2, sums);
        for (int pair = 0; pair < sums.length; pair++) {
            assertThat(sums[pair]).isCloseTo(pairSums[pair] / norm, within(1e-9));
        }
    }

    @Test
    void staysFiniteOverThousandsOfWords() {
        double[][] many = new double[5_000][TAGS];
        double[][] between = new double[5_000][];
        for (int word = 0; word < many.length; word++) {
            many[word] = scores[word % WORDS].clone();
            between[word] = pairs[1];
        }
        assertThat(new Lattice(many, between).probability(4_000, 1)).isBetween(0.0, 1.0);
    }
}
