package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    @Test
    void seesSlipsOfThePen() {
        assertThat(Similarity.slip("tegwne", "tegwen")).isTrue();
        assertThat(Similarity.slip("prewet", "prewett")).isTrue();
        assertThat(Similarity.slip("kathlyn", "cathlyn")).isTrue();
    }

    @Test
    void seesNoSlipInAnotherName() {
        assertThat(Similarity.slip("mair", "mali")).isFalse();
        assertThat(Similarity.slip("ben", "len")).isFalse();
    }

    @Test
    void knowsShortForms() {
        assertThat(Similarity.shortForm("raff", "rafferty")).isTrue();
        assertThat(Similarity.shortForm("finny", "finn")).isTrue();
        assertThat(Similarity.shortForm("nacha", "donnacha")).isTrue();
        assertThat(Similarity.shortForm("rafe", "rafferty")).isFalse();
    }

    @Test
    void tellsTheFirstSoundAsTheWholeSoundDoes() {
        for (String word : List.of("phoebe", "peter", "cerys", "qadir", "xanthe", "kit", "zara", "sian", "vera", "fern", "dilys", "tom", "gwen", "jack", "owen", "ccedric", "5th", "éric", "p", "llyr")) {
            assertThat(Similarity.firstSound(word)).as(word).isEqualTo(Similarity.sound(word).charAt(0));
        }
    }

    @Test
    void knowsAPetFormOnlyByALongEnoughStem() {
        assertThat(Similarity.shortForm("robbie", "robert")).isTrue();
        assertThat(Similarity.shortForm("moey", "morwenna")).isFalse();
        assertThat(Similarity.shortForm("by", "morwenna")).isFalse();
    }
}
