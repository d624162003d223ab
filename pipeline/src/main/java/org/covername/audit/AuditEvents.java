package org.covername.audit;

import java.util.Map;
import org.covername.intake.IntakeEvent;
import org.covername.pipeline.StepTaken;

/** What the others tell, in the words of the chain. */
public final class AuditEvents {

    private AuditEvents() {
    }

    public static AuditEvent of(StepTaken taken) {
        return AuditEvent.ofProduct(taken.step().word(), taken.of().caseId(), taken.of().draft(),
                Map.of("in", taken.in(), "out", taken.out(), "rules", taken.rules()));
    }

    static AuditEvent of(IntakeEvent event) {
        return AuditEvent.ofProduct(word(event), event.caseId(), event.draft(), event.facts());
    }

    /** {@code DraftReceivedAgain} is {@code draft-received-again}. */
    private static String word(IntakeEvent event) {
        return event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    }
}
