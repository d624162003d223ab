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

    /** Adds a value times each of a row of weights to the sums. A plain loop, which the machine takes several weights at a time. */
    void addTo(float[] sums, int from, float value) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += value * weights[from + i];
        }
    }

    /** The same step for a row of weights, each against its own surplus times a value. */
    void learn(int from, float[] surplus, float value, float pull) {
        for (int i = 0; i < surplus.length; i++) {
            float gradient = surplus[i] * value + weights[from + i] * pull;
            float square = squares[from + i] + gradient * gradient;
            squares[from + i] = square;
            weights[from + i] -= rate * gradient / (float) Math.sqrt(square);
        }
    }

    /** Takes a step against the surplus, and a little towards nought. */
    void learn(int number, double surplus, double pull) {
        float gradient = (float) (surplus + weights[number] * pull);
        squares[number] += gradient * gradient;
        weights[number] -= rate * gradient / (float) Math.sqrt(squares[number]);
    }
}
