package org.covername.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTest {

    private static long drawn(Lot lot) {
        return IntStream.range(0, 10_000).filter(i -> lot.draws(HashIndex.hash("feature " + i))).count();
    }

    @Test
    void drawsItsShare() {
        assertThat(drawn(new Lot(0, 0.5))).isBetween(4_800L, 5_200L);
        assertThat(drawn(new Lot(3, 0.2))).isBetween(1_800L, 2_200L);
        assertThat(drawn(Lot.ALL)).isEqualTo(10_000);
    }

    @Test
    void drawsAnotherShareForAnotherNumber() {
        long both = IntStream.range(0, 10_000).mapToLong(i -> HashIndex.hash("feature " + i)).filter(hash -> new Lot(0, 0.5).draws(hash) && new Lot(1, 0.5).draws(hash)).count();
        assertThat(both).isBetween(2_300L, 2_700L);
    }
}
