package org.covername.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Answers questions about a row of named features: of each question, how likely each answer is. The weights of an answer's features are added up, and the
 * sums made into likelihoods (logistic regression). Made by {@link LinearTrainer}. Safe to use from several threads.
 */
public final class LinearModel {

    private static final int STEPS = 1000;

    /** A feature of every row. */
    private static final String ALWAYS = "";

    /**
     * What is known of a text, or of anything else that is asked about.
     *
     * @param names  of its features, each once
     * @param values how much there is of each, in the same order
     */
    public record Row(List<String> names, float[] values) {

        public Row {
            names = List.copyOf(names);
            values = values.clone();
            if (names.size() != values.length) {
                throw new IllegalArgumentException("Expected a value for each of " + names.size() + " features, found " + values.length);
            }
        }

        Row withAlways() {
            List<String> all = new ArrayList<>(names);
            all.add(ALWAYS);
            float[] more = Arrays.copyOf(values, values.length + 1);
            more[values.length] = 1;
            return new Row(all, more);
        }
    }

    private final int[] answers;
    private final long[] hashes;
    private final float[] weights;
    private final HashIndex index;
    private final int width;

    /**
     * @param answers how many answers each question has
     * @param weights of each feature in turn, one for each answer of each question
     */
    LinearModel(int[] answers, long[] hashes, float[] weights) {
        this.answers = answers;
        this.hashes = hashes;
        this.weights = weights;
        this.width = Arrays.stream(answers).sum();
        this.index = HashIndex.of(hashes);
    }

    /** A line for each question, a column for each of its answers; each line adds up to 1. */
    public double[][] likelihoods(Row row) {
        double[] sums = new double[width];
        add(ALWAYS, 1, sums);
        for (int i = 0; i < row.values.length; i++) {
            add(row.names.get(i), row.values[i], sums);
        }
        return shares(sums, answers);
    }

    private void add(String name, float value, double[] sums) {
        int feature = index.of(name);
        for (int answer = 0; feature >= 0 && answer < width; answer++) {
            sums[answer] += value * weights[feature * width + answer];
        }
    }

    static double[][] shares(double[] sums, int[] answers) {
        double[][] shares = new double[answers.length][];
        int from = 0;
        for (int question = 0; question < answers.length; question++) {
            double[] of = Arrays.copyOfRange(sums, from, from + answers[question]);
            double most = Arrays.stream(of).max().orElse(0);
            double all = Arrays.stream(of).map(sum -> Math.exp(sum - most)).sum();
            shares[question] = Arrays.stream(of).map(sum -> Math.exp(sum - most) / all).toArray();
            from += answers[question];
        }
        return shares;
    }

    /** How much a feature speaks for an answer rather than for the question's first; 0 if it is not known. */
    public double weight(String name, int question, int answer) {
        int feature = index.of(name);
        int from = Arrays.stream(answers, 0, question).sum();
        return feature < 0 ? 0 : weights[feature * width + from + answer] - weights[feature * width + from];
    }

    /** Writes the model; weights as thousandths of the largest of their answer. */
    public void write(DataOutput data) throws IOException {
        data.writeInt(answers.length);
        for (int count : answers) {
            data.writeInt(count);
        }
        data.writeInt(hashes.length);
        for (long hash : hashes) {
            data.writeLong(hash);
        }
        for (int answer = 0; answer < width; answer++) {
            float largest = 0;
            for (int feature = 0; feature < hashes.length; feature++) {
                largest = Math.max(largest, Math.abs(weights[feature * width + answer]));
            }
            float step = largest == 0 ? 1 : largest / STEPS;
            data.writeFloat(step);
            for (int feature = 0; feature < hashes.length; feature++) {
                data.writeShort(Math.round(weights[feature * width + answer] / step));
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(DataInput data) throws IOException {
        int[] answers = new int[data.readInt()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = data.readInt();
        }
        long[] hashes = NumberRow.longs(data, data.readInt());
        int width = Arrays.stream(answers).sum();
        float[] weights = new float[hashes.length * width];
        for (int answer = 0; answer < width; answer++) {
            float step = data.readFloat();
            short[] steps = NumberRow.shorts(data, hashes.length);
            for (int feature = 0; feature < hashes.length; feature++) {
                weights[feature * width + answer] = steps[feature] * step;
            }
        }
        return new LinearModel(answers, hashes, weights);
    }
}
