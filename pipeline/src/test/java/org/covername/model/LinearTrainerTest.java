package org.covername.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.model.LinearModel.Row;
import org.covername.model.LinearTrainer.Example;
import org.covername.model.LinearTrainer.Settings;
import org.junit.jupiter.api.Test;

/** Two questions about rows of words: is it wet (no, rain, snow), and is it cold. */
class LinearTrainerTest {

    private static final int[] QUESTIONS = {3, 2};
    private static final Settings SETTINGS = new Settings(3, 20, 0.5f, 2);

    private static Row row(String... words) {
        float[] values = new float[words.length];
        Arrays.fill(values, 1);
        return new Row(List.of(words), values);
    }

    private static List<Example> lessons() {
        return IntStream.range(0, 40).mapToObj(i -> "author " + i % 4).flatMap(author -> List.of(
                new Example(author, row("umbrella", "street"), new int[] {1, 0}),
                new Example(author, row("sledge", "street"), new int[] {2, 1}),
                new Example(author, row("sunhat", "street"), new int[] {0, 0})).stream()).collect(Collectors.toList());
    }

    @Test
    void answersEachQuestionByTheWordsThatTellItApart() {
        LinearModel model = new LinearTrainer(QUESTIONS, SETTINGS).train(lessons());

        assertThat(model.likelihoods(row("umbrella", "market"))[0][1]).isGreaterThan(0.8);
        assertThat(model.likelihoods(row("sledge"))[1][1]).isGreaterThan(0.8);
        assertThat(model.weight("umbrella", 0, 1)).isPositive();
        assertThat(model.weight("never read", 0, 1)).isZero();
    }

    @Test
    void givesLikelihoodsThatAddUpToOne() {
        double[][] shares = new LinearTrainer(QUESTIONS, SETTINGS).train(lessons()).likelihoods(row("street"));

        assertThat(List.of(shares)).allSatisfy(question -> assertThat(Arrays.stream(question).sum()).isCloseTo(1, within(1e-9)));
    }

    @Test
    void learnsNothingFromAWordThatOneAuthorAloneUses() {
        List<Example> lessons = lessons();
        lessons.addAll(IntStream.range(0, 50).mapToObj(i -> new Example("author 0", row("wellingtons"), new int[] {1, 0})).toList());

        assertThat(new LinearTrainer(QUESTIONS, SETTINGS).train(lessons).weight("wellingtons", 0, 1)).isZero();
    }

    @Test
    void isTheSameForTheSameLessonsAndAfterItWasWritten() throws IOException {
        LinearModel model = new LinearTrainer(QUESTIONS, SETTINGS).train(lessons());
        byte[] written = bytes(model);

        assertThat(bytes(new LinearTrainer(QUESTIONS, SETTINGS).train(lessons()))).isEqualTo(written);
        LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(written)));
        assertThat(read.likelihoods(row("umbrella"))[0][1]).isCloseTo(model.likelihoods(row("umbrella"))[0][1], within(0.01));
    }

    @Test
    void refusesARowWithFewerValuesThanNames() {
        assertThatThrownBy(() -> new Row(List.of("umbrella", "sledge"), new float[] {1})).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 features");
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        model.write(new DataOutputStream(written));
        return written.toByteArray();
    }
}
