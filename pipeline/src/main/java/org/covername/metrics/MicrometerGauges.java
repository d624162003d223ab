package org.covername.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.covername.intake.DraftState;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;

/** How much there is of what, as the journal and the drafts' states say at the moment; looked at anew after a quarter of a minute at the earliest, since all cases are read for it. */
final class MicrometerGauges {

    private static final List<String> STATES = List.of("received", "in-review", "approved-once", "approved", "held", "cleared", "scheduled", "publishing", "published", "on-request",
            "withdrawn", "superseded", "closed");
    private static final Duration FRESH = Duration.ofSeconds(15);

    private final Office office;
    private final JdbcDrafts drafts;
    private final AtomicReference<Seen> last = new AtomicReference<>(new Seen(Long.MIN_VALUE, Map.of(), Map.of(), 0));

    /** What was seen at a time of the machine's own clock. */
    private record Seen(long nanos, Map<String, Long> reviews, Map<DraftState.State, Long> drafts, long holds) {

        boolean freshAt(long now) {
            return nanos != Long.MIN_VALUE && now - nanos < FRESH.toNanos();
        }
    }

    MicrometerGauges(MeterRegistry registry, Office office, JdbcDrafts drafts) {
        this.office = office;
        this.drafts = drafts;
        gauge("covername.holds.live", Seen::holds).description("Holds that bar publication, or may bar it").register(registry);
        STATES.forEach(state -> gauge("covername.reviews", seen -> seen.reviews().getOrDefault(state, 0L)).tag("state", state)
                .description("Reports under review, by their state").register(registry));
        Arrays.stream(DraftState.State.values()).forEach(state -> gauge("covername.drafts", seen -> seen.drafts().getOrDefault(state, 0L))
                .tag("state", state.name().toLowerCase(Locale.ROOT)).description("Drafts, by where they stand; waiting for a step are those in work").register(registry));
    }

    private Gauge.Builder<AtomicReference<Seen>> gauge(String name, ToLongFunction<Seen> number) {
        return Gauge.builder(name, last, seen -> number.applyAsLong(seen.get()));
    }

    /** @throws IllegalStateException for a review in a state that no gauge counts */
    void look() {
        if (last.get().freshAt(System.nanoTime())) {
            return;
        }
        List<CaseRecord> records = office.journal().records();
        Map<String, Long> reviews = records.stream().flatMap(record -> record.reviews().values().stream()).collect(Collectors.groupingBy(Review::word, Collectors.counting()));
        if (!STATES.containsAll(reviews.keySet())) {
            throw new IllegalStateException("No gauge counts reviews of one of the states " + reviews.keySet());
        }
        long holds = records.stream().mapToLong(record -> record.holds().live().size()).sum();
        Map<DraftState.State, Long> stands = drafts.all().stream().collect(Collectors.groupingBy(draft -> draft.stand().state(), Collectors.counting()));
        last.set(new Seen(System.nanoTime(), reviews, stands, holds));
    }
}
