package org.covername.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.covername.extraction.UnreadableDraftException;
import org.covername.extraction.UnreadableDraftException.Reason;
import org.covername.intake.DraftState.State;
import org.covername.review.CandidateFiles;
import org.covername.review.DraftIdentity;
import org.covername.ruleset.Pipelines;
import org.covername.vault.VaultRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of a draft whose step failed: what cannot be read goes back to the office, all else waits for a person. Never does it go on. */
final class StepFailures {

    private static final Logger LOG = LoggerFactory.getLogger(StepFailures.class);

    private static final String NOT_OPENED = "Something that was sealed of this draft cannot be opened any more: a file of the vault or its key was altered or lost. "
            + "Drop the file again, or put back the safe copy of the vault.";

    private final Desk desk;
    private final SpringBookkeeping books;
    private final Pipelines pipelines;

    StepFailures(Desk desk, SpringBookkeeping books, Pipelines pipelines) {
        this.desk = desk;
        this.books = books;
        this.pipelines = pipelines;
    }

    void settle(String key, Throwable failure) {
        DraftState draft = desk.drafts().of(key);
        if (draft.stand().state() != State.WAITING) {
            return;
        }
        if (failure instanceof UnreadableDraftException unreadable && unreadable.reason() != Reason.NO_TEXT) {
            reject(draft, unreadable);
        } else {
            hold(draft, failure);
        }
    }

    private void reject(DraftState draft, UnreadableDraftException unreadable) {
        LOG.info("{} cannot be read ({}); see {}", draft.id(), unreadable.reason(), desk.settings().rejected());
        DraftVault vault = desk.vault();
        new Rejections(desk.settings().rejected()).giveBack(vault.name(draft.key()), vault.draft(draft.key()).bytes(), unreadable.getMessage());
        books.together(() -> {
            desk.drafts().end(draft, State.REJECTED, unreadable.getMessage());
            books.tell(new IntakeEvent.DraftRejected(draft.id(), unreadable.reason().name()));
        });
        vault.destroy(draft.key());
    }

    private void hold(DraftState draft, Throwable failure) {
        String reason = reason(draft, failure);
        LOG.warn("{} is on hold: {}", draft.id(), reason);
        if (reason.equals(NOT_OPENED)) {
            writeWithoutVault(draft);
        } else {
            pipelines.current().hold(new StoredWork(draft, desk), reason);
        }
        books.together(() -> {
            desk.drafts().end(draft, State.HELD, reason);
            books.tell(new IntakeEvent.DraftHeld(draft.id(), draft.step().word(), desk.place(draft.id())));
        });
    }

    private static String reason(DraftState draft, Throwable failure) {
        if (failure instanceof UnreadableDraftException unreadable) {
            return unreadable.getMessage();
        }
        if (failure instanceof WorkersEndedException ended) {
            return ended.getMessage() + " See that the machine has memory enough, and choose Try again on the page of figures.";
        }
        if (failure instanceof RulesDifferException differ) {
            return differ.getMessage() + " See that all machines have the same folder of rules, and choose Try again on the page of figures.";
        }
        boolean sealedIsLost = failure instanceof VaultRefusedException || failure.getCause() instanceof NoSuchFileException;
        return sealedIsLost ? NOT_OPENED : sentence(draft, failure);
    }

    /** Asks the vault for nothing, which may have lost the draft itself. */
    private void writeWithoutVault(DraftState draft) {
        DraftIdentity identity = new DraftIdentity(draft.id().caseId(), draft.id().draft(), draft.sha256(), pipelines.current().rulesSha256());
        try {
            CandidateFiles.writeHeld(desk.place(draft.id()), identity, List.of(NOT_OPENED));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The hold of " + draft.id() + " cannot be written", unwritable);
        }
    }

    /** Names the failure by type and place: its own message may quote the draft. */
    private static String sentence(DraftState draft, Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        String place = frames.length == 0 ? "" : " at " + frames[0].getFileName() + ":" + frames[0].getLineNumber();
        return "The step " + draft.step().word() + " failed inside the product (" + failure.getClass().getSimpleName() + place
                + "). Choose Try again on the page of figures, or drop the file again; if it goes on, tell those who look after Covername.";
    }
}
