package org.covername.model;

import java.util.Arrays;

/**
 * The forward-backward algorithm over the words of one passage (Rabiner, Proceedings of the IEEE 77(2), 1989, with his scaling), for a field in which
 * neighbours alone depend on each other (Lafferty, McCallum and Pereira, ICML 2001).
 */
final class Lattice {

    private final int tags;
    private final int length;
    /** Of each word and tag: the exponential of its score, in proportion to the word's best. */
    private final double[][] nodes;
    /** Of each word but the first and each pair of tags: the exponential of its score, row by row of the tag before. */
    private final double[][] pairs;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;
    private double logNorm;

    /**
     * @param scores of each word, for each tag; they are used up
     * @param pairs  of each word but the first (whose place is not looked at): exponentials of the scores of each pair of tags
     */
    Lattice(double[][] scores, double[][] pairs) {
        this.length = scores.length;
        this.tags = scores[0].length;
        this.nodes = scores;
        this.pairs = pairs;
        this.forward = new double[length][tags];
        this.backward = new double[length][tags];
        this.scales = new double[length];
        exponentiate();
        passForward();
        passBackward();
    }

    private void exponentiate() {
        for (double[] node : nodes) {
            double best = node[0];
            for (double score : node) {
                best = Math.max(best, score);
            }
            for (int tag = 0; tag < tags; tag++) {
                node[tag] = Math.exp(node[tag] - best);
            }
            logNorm += best;
        }
    }

    private void passForward() {
        for (int word = 0; word < length; word++) {
            double[] reached = forward[word];
            for (int before = 0; before < (word == 0 ? 0 : tags); before++) {
                double arriving = forward[word - 1][before];
                int row = before * tags;
                for (int tag = 0; tag < tags; tag++) {
                    reached[tag] += arriving * pairs[word][row + tag];
                }
            }
            for (int tag = 0; tag < tags; tag++) {
                reached[tag] = word == 0 ? nodes[0][tag] : reached[tag] * nodes[word][tag];
                scales[word] += reached[tag];
            }
            for (int tag = 0; tag < tags; tag++) {
                reached[tag] /= scales[word];
            }
            logNorm += Math.log(scales[word]);
        }
    }

    private void passBackward() {
        Arrays.fill(backward[length - 1], 1);
        double[] leaving = new double[tags];
        for (int word = length - 1; word > 0; word--) {
            for (int tag = 0; tag < tags; tag++) {
                leaving[tag] = nodes[word][tag] * backward[word][tag] / scales[word];
            }
            for (int before = 0; before < tags; before++) {
                double sum = 0;
                int row = before * tags;
                for (int tag = 0; tag < tags; tag++) {
                    sum += pairs[word][row + tag] * leaving[tag];
                }
                backward[word - 1][before] = sum;
            }
        }
    }

    /** The logarithm of the sum of all taggings' exponential scores. */
    double logNorm() {
        return logNorm;
    }

    /** How likely a word is to have a tag. */
    double probability(int word, int tag) {
        return forward[word][tag] * backward[word][tag];
    }

    /** Adds to each pair of tags how likely a word, not the first, and the one before it are to have them. */
    void addPairs(int word, double[] sums) {
        for (int tag = 0; tag < tags; tag++) {
            double rest = nodes[word][tag] * backward[word][tag] / scales[word];
            for (int before = 0; before < tags; before++) {
                sums[before * tags + tag] += forward[word - 1][before] * pairs[word][before * tags + tag] * rest;
            }
        }
    }
}
