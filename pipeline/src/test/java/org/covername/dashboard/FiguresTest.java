package org.covername.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.covername.dashboard.Waiting.Since;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

    @Test
    void tellsWhatWaitsTheLongestFirst() {
        List<Waiting> waiting = Waiting.of(List.of(since("In review", "2026-03-30T12:00:00Z"), since("Held", "2026-03-01T12:00:00Z"), since("In review", "2026-03-27T11:00:00Z"),
                since("In review", "2026-03-21T12:00:00Z")), NOW);

        assertThat(waiting).containsExactly(new Waiting("Held", 1, 30, 30), new Waiting("In review", 3, 4, 10));
    }

    @Test
    void countsWhatWasDoneInNinetyDays() {
        Instant lately = Instant.parse("2026-03-01T12:00:00Z");
        Instant before = Instant.parse("2025-12-01T12:00:00Z");
        CaseHistory history = new CaseHistory(List.of(), Map.of(lately, 40L, before, 3L), List.of(lately, before, lately));

        assertThat(Figures.of(List.of(history), NOW).sentences())
                .containsExactly("1 report was published; half of them within 40 days of the first redacted version.", "2 doubtful mentions were decided.");
        assertThat(Figures.of(List.of(), NOW).sentences()).containsExactly("No report was published.", "0 doubtful mentions were decided.");
    }

    private static Since since(String state, String from) {
        return new Since(state, Instant.parse(from));
    }
}
