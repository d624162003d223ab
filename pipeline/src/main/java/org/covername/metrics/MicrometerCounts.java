package org.covername.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.covername.intake.IntakeEvent;
import org.covername.pipeline.Step;
import org.covername.pipeline.StepTaken;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what happens to drafts, once it is kept: what is taken back with its transaction did not happen. All counters are there from the start, at nought. */
final class MicrometerCounts {

    private final Counter taken;
    private final Counter draftsRejected;
    private final Counter filesRejected;
    private final Map<Step, Counter> steps;
    private final Map<Step, Counter> failed;

    MicrometerCounts(MeterRegistry registry) {
        this.taken = Counter.builder("covername.drafts.taken").description("Drafts that left the drop folder").register(registry);
        this.draftsRejected = rejected(registry, "draft");
        this.filesRejected = rejected(registry, "file");
        this.steps = each(step -> Counter.builder("covername.steps.taken").description("Steps that were taken").tag("step", step.word()).register(registry));
        this.failed = each(step -> Counter.builder("covername.steps.failed").description("Steps that failed, so that a draft is held").tag("step", step.word()).register(registry));
    }

    private static Counter rejected(MeterRegistry registry, String what) {
        return Counter.builder("covername.drafts.rejected").description("Drafts that could not be read, and files that never became a draft").tag("what", what).register(registry);
    }

    private static Map<Step, Counter> each(Function<Step, Counter> counter) {
        return Arrays.stream(Step.values()).collect(Collectors.toMap(step -> step, counter, (one, other) -> one, () -> new EnumMap<>(Step.class)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void hear(StepTaken step) {
        steps.get(step.step()).increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void hear(IntakeEvent.DraftReceived received) {
        taken.increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void hear(IntakeEvent.DraftRejected rejected) {
        draftsRejected.increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void hear(IntakeEvent.FileRejected rejected) {
        filesRejected.increment();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void hear(IntakeEvent.DraftHeld held) {
        failed.entrySet().stream().filter(each -> each.getKey().word().equals(held.step())).forEach(each -> each.getValue().increment());
    }
}
