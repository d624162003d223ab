package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.model.Tag;
import org.junit.jupiter.api.Test;

class EdgesTest {

    @Test
    void goOnWithThePlaceThatABodyIsCalledAfter() {
        assertThat(widened("Little Acorns on the Green met", Tag.BODY, Tag.BODY, Tag.BODY, Tag.PLACE, Tag.PLACE, Tag.NONE))
            .containsExactly(Tag.BODY, Tag.BODY, Tag.BODY, Tag.BODY, Tag.BODY, Tag.NONE);
    }

    @Test
    void leaveABodyAndThePlaceWhereItIsApart() {
        assertThat(widened("Larch School in Merrow met", Tag.BODY, Tag.BODY, Tag.NONE, Tag.PLACE, Tag.NONE)).containsExactly(Tag.BODY, Tag.BODY, Tag.NONE, Tag.PLACE, Tag.NONE);
        assertThat(widened("Larch School, Merrow met", Tag.BODY, Tag.BODY, Tag.PLACE, Tag.NONE)).containsExactly(Tag.BODY, Tag.BODY, Tag.PLACE, Tag.NONE);
    }

    /** As a model would tag words of which it knows nothing more. */
    private static Tag[] widened(String text, Tag... tags) {
        List<Word> words = Word.of(Passage.of(0, new Place.Paragraph(), text));
        double[][] probabilities = new double[words.size()][Tag.values().length];
        Arrays.stream(probabilities).forEach(word -> word[Tag.NONE.ordinal()] = 1);
        new Edges(words, probabilities).widen(tags);
        return tags;
    }
}
