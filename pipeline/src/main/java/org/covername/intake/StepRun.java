package org.covername.intake;

import java.util.Optional;
import org.covername.extraction.UnreadableDraftException;
import org.covername.intake.DraftState.State;
import org.covername.intake.Claims.Claim;
import org.covername.pipeline.DraftPipeline;
import org.covername.pipeline.Step;
import org.covername.pipeline.StepJson;
import org.covername.pipeline.StepTaken;

/**
 * Takes one step of one draft: reads from the vault, works, then keeps the result, the draft's new state and the record of it in one transaction. May be
 * called any number of times, on any machine: only the first result counts.
 */
final class StepRun {

    private final Desk desk;
    private final SpringBookkeeping books;
    private final DraftPipeline.Loading pipeline;
    private final StepTurns turns;

    StepRun(Desk desk, SpringBookkeeping books, DraftPipeline.Loading pipeline, StepTurns turns) {
        this.desk = desk;
        this.books = books;
        this.pipeline = pipeline;
        this.turns = turns;
    }

    /** Takes the step if it is the draft's next and nobody else is at it; returns the step that follows, if one does. */
    Optional<Step> take(Step step, String key) throws UnreadableDraftException {
        try (Claim claim = turns.claim(key)) {
            DraftState draft = desk.drafts().of(key);
            if (!claim.held() || draft.step() != step || draft.stand().state() != State.WAITING) {
                return Optional.empty();
            }
            turns.begin(draft);
            return takeAlone(draft);
        }
    }

    private Optional<Step> takeAlone(DraftState draft) throws UnreadableDraftException {
        try {
            StoredWork work = new StoredWork(draft, desk);
            byte[] json = StepJson.write(pipeline.join().take(draft.step(), work));
            boolean counts = books.together(() -> keep(draft, work, json));
            return draft.step().next().filter(next -> counts);
        } catch (UnreadableDraftException | RuntimeException | Error failure) {
            turns.outlived(draft, failure);
            throw failure;
        }
    }

    /** What was ruled of the version before it; of what no longer applies the readiness asks. */
    private void carry(DraftState draft) {
        Optional<DraftState> before = desk.drafts().ofCase(draft.id().caseId()).stream()
                .filter(other -> other.id().number() < draft.id().number() && desk.rulings().progress(other.key()).last() > 0).reduce((one, later) -> later);
        int carried = before.map(other -> desk.rulings().carry(other.key(), draft.key())).orElse(0);
        if (carried > 0) {
            books.tell(new IntakeEvent.RulingsCarried(draft.id(), before.orElseThrow().id().draft(), carried));
        }
    }

    private boolean keep(DraftState draft, StoredWork work, byte[] json) {
        if (!desk.drafts().advance(draft)) {
            return false;
        }
        String in = work.before(draft.step());
        String out = work.keep(draft.step(), json);
        if (draft.step() == Step.EXTRACTION) {
            carry(draft);
        }
        books.tell(new StepTaken(new StepTaken.Of(draft.id().caseId(), draft.id().draft()), draft.step(), in, out, pipeline.join().rulesSha256(), work.place()));
        return true;
    }
}
