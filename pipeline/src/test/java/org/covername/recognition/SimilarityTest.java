package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

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
}
