package org.covername.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    @Test
    void takesSoManyAMinuteAndFillsEvenly() {
        RateLimit limit = new RateLimit(6);
        assertThat(IntStream.range(0, 6).allMatch(n -> limit.takes("a", NOON))).isTrue();

        assertThat(limit.takes("a", NOON)).isFalse();
        assertThat(limit.takes("a", NOON.plusSeconds(9))).isFalse();
        assertThat(limit.takes("a", NOON.plusSeconds(10))).isTrue();
        assertThat(limit.takes("a", NOON.plusSeconds(10))).isFalse();
        assertThat(IntStream.range(0, 6).allMatch(n -> limit.takes("a", NOON.plusSeconds(3600)))).isTrue();
        assertThat(limit.takes("a", NOON.plusSeconds(3600))).isFalse();
    }

    @Test
    void countsEachForThemselves() {
        RateLimit limit = new RateLimit(1);
        assertThat(limit.takes("a", NOON)).isTrue();

        assertThat(limit.takes("b", NOON)).isTrue();
        assertThat(limit.takes("a", NOON)).isFalse();
    }

    @Test
    void givesNothingToAClockThatGoesBack() {
        RateLimit limit = new RateLimit(1);
        assertThat(limit.takes("a", NOON)).isTrue();

        assertThat(limit.takes("a", NOON.minusSeconds(3600))).isFalse();
    }
}
