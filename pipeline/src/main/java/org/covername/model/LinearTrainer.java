package org.covername.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.covername.model.LinearModel.Row;

/** Trains a {@link LinearModel} by stochastic gradients; the same for the same examples in the same order. */
public final class LinearTrainer {

    private static final long SEED = 20_040_725;

    /**
     * How it trains.
     *
     * @param sigma        width of the Gaussian prior, the smaller the closer to nought weights stay
     * @param leastAuthors from how many authors a feature must come to count
     */
    public record Settings(double sigma, int rounds, float rate, int leastAuthors) {
    }

    /**
     * A row with what is right.
     *
     * @param answers the right answer to each question, counted from 0
     */
    public record Example(String author, Row row, int[] answers) {

        public Example {
            answers = answers.clone();
        }
    }

    private record Numbered(int[] features, float[] values, int[] answers) {
    }

    private final int[] answers;
    private final int width;
    private final Settings settings;
    private FeatureNumbers numbers;
    private Steps steps;

    /** @param answers how many answers each question has */
    public LinearTrainer(int[] answers, Settings settings) {
        this.answers = answers.clone();
        this.width = Arrays.stream(answers).sum();
        this.settings = settings;
    }

    public LinearModel train(List<Example> examples) {
        number(examples);
        steps = new Steps(numbers.size() * width, settings.rate());
        List<Numbered> lessons = new ArrayList<>(examples.stream().map(this::numbered).toList());
        Random random = new Random(SEED);
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(lessons, random);
            lessons.forEach(this::step);
        }
        return new LinearModel(answers, numbers.hashes(), steps.weights());
    }

    private void number(List<Example> examples) {
        Map<String, List<Example>> byAuthor = new LinkedHashMap<>();
        examples.forEach(example -> byAuthor.computeIfAbsent(example.author(), any -> new ArrayList<>()).add(example));
        numbers = new FeatureNumbers(settings.leastAuthors());
        byAuthor.values().forEach(of -> {
            of.forEach(example -> example.row().withAlways().names().forEach(numbers::count));
            numbers.endOfDraft();
        });
        numbers.number();
    }

    private Numbered numbered(Example example) {
        Row row = example.row().withAlways();
        int[] all = numbers.ofEach(row.names());
        int[] known = IntStream.range(0, all.length).filter(i -> all[i] >= 0).toArray();
        float[] values = new float[known.length];
        for (int i = 0; i < known.length; i++) {
            values[i] = row.values()[known[i]];
        }
        return new Numbered(Arrays.stream(known).map(i -> all[i]).toArray(), values, example.answers());
    }

    private void step(Numbered lesson) {
        float[] sums = new float[width];
        for (int i = 0; i < lesson.features().length; i++) {
            steps.addTo(sums, lesson.features()[i] * width, lesson.values()[i]);
        }
        float[] surplus = surplus(LinearModel.shares(widened(sums), answers), lesson.answers());
        for (int i = 0; i < lesson.features().length; i++) {
            float pull = (float) (1 / (settings.sigma() * settings.sigma() * numbers.count(lesson.features()[i])));
            steps.learn(lesson.features()[i] * width, surplus, lesson.values()[i], pull);
        }
    }

    private static double[] widened(float[] sums) {
        return IntStream.range(0, sums.length).mapToDouble(i -> sums[i]).toArray();
    }

    private float[] surplus(double[][] shares, int[] right) {
        float[] surplus = new float[width];
        int at = 0;
        for (int question = 0; question < answers.length; question++) {
            for (int answer = 0; answer < answers[question]; answer++) {
                surplus[at++] = (float) (shares[question][answer] - (answer == right[question] ? 1 : 0));
            }
        }
        return surplus;
    }
}
