package org.covername.model;

import java.util.Arrays;

/**
 * Weights that learn by stochastic gradients, each with a step size of its own (AdaGrad: Duchi, Hazan and Singer, JMLR 12, 2011) and a Gaussian prior that
 * pulls it towards nought.
 */
final class Steps {

    private static final float FIRST_SQUARE = 1e-3f;

    private final float[] weights;
    private final float[] squares;
    private final float rate;

    Steps(int weights, float rate) {
        this.weights = new float[weights];
        this.squares = new float[weights];
        this.rate = rate;
        Arrays.fill(squares, FIRST_SQUARE);
    }

    float weight(int number) {
        return weights[number];
    }

    float[] weights() {
        return weights.clone();
    }

    /** Takes a step against the surplus, and a little towards nought. */
    void learn(int number, double surplus, double pull) {
        float gradient = (float) (surplus + weights[number] * pull);
        squares[number] += gradient * gradient;
        weights[number] -= rate * gradient / (float) Math.sqrt(squares[number]);
    }
}
