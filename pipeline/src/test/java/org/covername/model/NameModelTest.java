package org.covername.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class NameModelTest {

    private static final List<TaggedWords> LESSONS = List.of(
        lesson("nurse/- ada/PERSON rang/- mother/-"), lesson("nurse/- bo/PERSON left/-"), lesson("the/- nurse/- rang/-"), lesson("nurse/- cy/PERSON and/- nurse/- di/PERSON"),
        lesson("in/- tarn/PLACE town/-"), lesson("in/- fell/PLACE town/-"), lesson("the/- town/- left/-"), lesson("the/- laming/KEEP report/-"), lesson("the/- munro/KEEP report/-"));

    private final NameModel model = trainer().train(List.of(LESSONS));

    private static AdaGradTrainer trainer() {
        return trainer(1, 1);
    }

    private static AdaGradTrainer trainer(int fields, double share) {
        Properties properties = new Properties();
        properties.putAll(Map.of("sigma", 2, "rounds", 20, "rate", 0.2, "leastDrafts", 1, "leastWeight", 0, "fields", fields, "share", share));
        properties.replaceAll((name, value) -> value.toString());
        return new AdaGradTrainer(properties);
    }

    private static byte[] written(NameModel model) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.write(file);
        return file.toByteArray();
    }

    private static TaggedWords lesson(String text) {
        List<Tag> tags = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(word.split("/")[0]);
            tags.add(word.endsWith("/-") ? Tag.NONE : Tag.valueOf(word.split("/")[1]));
        }
        return new TaggedWords(words(words), tags);
    }

    private static List<WordClues> words(List<String> words) {
        return words.stream().map(word -> new WordClues(word, "LOWER", "-1", "NN", "", "-", " ", List.of())).toList();
    }

    private static double[] of(double[][] probabilities, int word) {
        return probabilities[word];
    }

    @Test
    void callsAWordItHasNotSeenByItsNeighbours() {
        assertThat(of(model.probabilities(words(List.of("nurse", "zed", "rang"))), 1)[Tag.PERSON.ordinal()]).isGreaterThan(0.5);
        assertThat(of(model.probabilities(words(List.of("in", "zed", "town"))), 1)[Tag.PLACE.ordinal()]).isGreaterThan(0.5);
        assertThat(of(model.probabilities(words(List.of("the", "zed", "report"))), 1)[Tag.KEEP.ordinal()]).isGreaterThan(0.5);
    }

    @Test
    void givesEachWordProbabilitiesThatAddUpToOne() {
        for (double[] word : model.probabilities(words(List.of("nurse", "ada", "left", "tarn", "town")))) {
            assertThat(java.util.Arrays.stream(word).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void hasNothingToSayOfNoWords() {
        assertThat(model.probabilities(List.of())).isEmpty();
    }

    @Test
    void saysTheSameOnceWrittenAndReadAgain() throws IOException {
        NameModel read = NameModel.read(new ByteArrayInputStream(written(model)));
        List<WordClues> words = words(List.of("nurse", "zed", "and", "tarn"));
        for (int word = 0; word < words.size(); word++) {
            assertThat(read.probabilities(words)[word]).containsExactly(model.probabilities(words)[word], within(1e-3));
        }
    }

    @Test
    void isTheSameEachTimeItIsTrained() throws IOException {
        assertThat(written(trainer().train(List.of(LESSONS)))).isEqualTo(written(model));
    }

    @Test
    void answersWithTheMeanOfItsFields() throws IOException {
        NameModel two = trainer(2, 0.5).train(List.of(LESSONS));
        NameModel first = trainer(1, 0.5).train(List.of(LESSONS));
        NameModel read = NameModel.read(new ByteArrayInputStream(written(two)));
        double ofFirst = of(first.probabilities(words(List.of("nurse", "zed", "rang"))), 1)[Tag.PERSON.ordinal()];
        double ofTwo = of(two.probabilities(words(List.of("nurse", "zed", "rang"))), 1)[Tag.PERSON.ordinal()];
        double ofRead = of(read.probabilities(words(List.of("nurse", "zed", "rang"))), 1)[Tag.PERSON.ordinal()];
        assertThat(ofTwo).isGreaterThan(0.5).isNotCloseTo(ofFirst, within(1e-3));
        assertThat(ofRead).isCloseTo(ofTwo, within(1e-3));
    }

    @Test
    void refusesAFileOfAnotherVersion() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(file)) {
            packed.write(new byte[64]);
        }
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(file.toByteArray()))).isInstanceOf(UncheckedIOException.class)
            .rootCause().hasMessageContaining("train it anew");
    }

    @Test
    void tellsWhatSpeaksForATagWithoutQuotingIt() {
        assertThat(model.reasons(words(List.of("nurse", "zed", "rang")), 1, Tag.PERSON)).startsWith(ClueSort.BEFORE);
    }
}
