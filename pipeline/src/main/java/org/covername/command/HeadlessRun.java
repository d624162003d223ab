package org.covername.command;

import org.covername.audit.AuditChain;
import org.covername.audit.AuditEvents;
import org.covername.audit.AuditExtract;
import org.covername.extraction.UnreadableDraftException;
import org.covername.extraction.UnreadableDraftException.Reason;
import org.covername.pipeline.DraftPipeline;
import org.covername.pipeline.WorkInMemory;

/** Walks drafts through all steps without a service; each has an audit chain of its own. */
final class HeadlessRun {

    private final DraftPipeline pipeline;

    HeadlessRun(DraftPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Writes a draft's candidate. A draft without any text is a candidate on hold, as in the service.
     *
     * @throws UnreadableDraftException for a draft that cannot be processed
     */
    void redact(WorkInMemory work) throws UnreadableDraftException {
        AuditChain chain = new AuditChain();
        try {
            pipeline.run(work, taken -> chain.append(AuditEvents.of(taken)));
        } catch (UnreadableDraftException unreadable) {
            if (unreadable.reason() != Reason.NO_TEXT) {
                throw unreadable;
            }
            pipeline.hold(work, unreadable.getMessage());
        }
        AuditExtract.write(work.place(), chain.entries());
    }
}
