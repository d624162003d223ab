package org.covername.audit;

import org.covername.account.AccountEvent;
import org.covername.casework.OriginalOpened;
import org.covername.intake.IntakeEvent;
import org.covername.pipeline.Step;
import org.covername.pipeline.StepTaken;
import org.covername.rulepage.RulesEvent;
import org.springframework.context.event.EventListener;

/** Hears what happens and records it at once, within the transaction of what happened. */
final class SpringAuditListener {

    private final JdbcAuditTrail trail;

    SpringAuditListener(JdbcAuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void hear(IntakeEvent event) {
        trail.append(AuditEvents.of(event));
        if (event instanceof IntakeEvent.DraftHeld held) {
            AuditExtract.write(held.place(), trail.of(held.caseId(), held.draft()));
        }
    }

    /** With the last step the candidate is whole: its folder gets the draft's own extract of the chain. */
    @EventListener
    void hear(StepTaken taken) {
        trail.append(AuditEvents.of(taken));
        if (taken.step() == Step.CANDIDATE) {
            AuditExtract.write(taken.place(), trail.of(taken.of().caseId(), taken.of().draft()));
        }
    }

    @EventListener
    void hear(OriginalOpened event) {
        trail.append(AuditEvents.of(event));
    }

    @EventListener
    void hear(RulesEvent event) {
        trail.append(AuditEvents.of(event));
    }

    @EventListener
    void hear(AccountEvent event) {
        trail.append(AuditEvents.of(event));
    }
}
