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
    private final How how;

    StepRun(Desk desk, SpringBookkeeping books, How how) {
        this.desk = desk;
        this.books = books;
        this.how = how;
    }

    /** Whose turn it is, and by which rules. */
    record How(StepTurns turns, StepRules rules) {
    }

    /** Takes the step if it is the draft's next and nobody else is at it; returns the step that follows, if one does. */
    Optional<Step> take(Step step, String key) throws UnreadableDraftException {
        try (Claim claim = how.turns().claim(key)) {
            DraftState draft = desk.drafts().of(key);
            if (!claim.held() || draft.step() != step || draft.stand().state() != State.WAITING) {
                return Optional.empty();
            }
            how.turns().begin(draft);
            return takeAlone(draft);
        }
    }

    private Optional<Step> takeAlone(DraftState draft) throws UnreadableDraftException {
        try {
            Optional<DraftPipeline> rules = how.rules().of(draft);
            return rules.isPresent() ? take(draft, rules.get()) : how.rules().back(draft);
        } catch (UnreadableDraftException | RuntimeException | Error failure) {
            how.turns().outlived(draft, failure);
            throw failure;
        }
    }

    private Optional<Step> take(DraftState draft, DraftPipeline pipeline) throws UnreadableDraftException {
        StoredWork work = new StoredWork(draft, desk);
        Taken taken = new Taken(StepJson.write(pipeline.take(draft.step(), work)), pipeline.rulesSha256());
        boolean counts = books.together(() -> keep(draft, work, taken));
        how.rules().done(draft);
        return draft.step().next().filter(next -> counts);
    }

    /** What a step gave, and by which rules. */
    private record Taken(byte[] json, String rulesSha256) {
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

    private boolean keep(DraftState draft, StoredWork work, Taken taken) {
        if (!desk.drafts().advance(draft, taken.rulesSha256())) {
            return false;
        }
        String in = work.before(draft.step());
        String out = work.keep(draft.step(), taken.json());
        if (draft.step() == Step.EXTRACTION) {
            carry(draft);
        }
        books.tell(new StepTaken(new StepTaken.Of(draft.id().caseId(), draft.id().draft()), draft.step(), in, out, taken.rulesSha256(), work.place()));
        return true;
    }
}
