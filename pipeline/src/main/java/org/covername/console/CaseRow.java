package org.covername.console;

import java.util.Locale;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.pipeline.Step;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;

/**
 * A draft in the list.
 *
 * @param next   what is to be done, or why it stands still, in a sentence
 * @param steps  taken so far, of a draft that is in work; none for one of which there is a page
 */
record CaseRow(String caseId, String draft, Stage stage, String next, int steps) {

    static CaseRow of(CaseRecord record, Review review) {
        return new CaseRow(record.caseId(), review.dossier().draft(), Stage.of(review), next(record, review), -1);
    }

    /** Of a draft that is being read, or that could not be. */
    static CaseRow of(DraftState draft) {
        String next = draft.stand().state() == State.WAITING ? "Step " + (draft.step().ordinal() + 1) + " of " + Step.values().length + ": " + draft.step().word() + "."
                : draft.stand().reason().orElse("Read; its review begins within a minute.");
        return new CaseRow(draft.id().caseId(), draft.id().draft(), Stage.of(draft.stand().state()), next,
                draft.stand().state() == State.WAITING ? draft.step().ordinal() : Step.values().length);
    }

    private static String next(CaseRecord record, Review review) {
        int open = review.dossier().undecided().size();
        int holds = record.holds().live().size();
        return switch (Stage.of(review)) {
            case TO_REVIEW -> open > 0 ? "Decide " + count(open, "doubtful mention") + ", then approve." : "Read it and approve.";
            case TO_APPROVE -> "Approved by " + String.join(", ", review.dossier().standing().approvers()) + "; somebody else has to.";
            case WAITS -> holds > 0 ? count(holds, "hold") + " to clear." : "Proofs or steps are wanting.";
            case TO_SCHEDULE -> "Every hold is cleared.";
            case SCHEDULED -> review.dossier().standing().plan().flatMap(plan -> plan.at())
                    .map(at -> "Goes out on " + Times.of(at) + ".").orElse("Goes out as soon as all is cleared.");
            case OUT, ENDED -> review.word().substring(0, 1).toUpperCase(Locale.ROOT) + review.word().substring(1).replace('-', ' ') + ".";
            case FAILED, IN_WORK -> throw new IllegalStateException("A review is never " + Stage.of(review));
        };
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    boolean found(String words) {
        return words.isBlank() || (caseId + " " + draft + " " + stage.label() + " " + next).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether there is a page for it. */
    public boolean isOpened() {
        return steps < 0;
    }

    public boolean isFailed() {
        return stage == Stage.FAILED;
    }

    public boolean isInWork() {
        return stage == Stage.IN_WORK;
    }

    public int allSteps() {
        return Step.values().length;
    }

    public String label() {
        return stage.label();
    }

    public String colour() {
        return stage.colour();
    }

    /** {@code draft-2} is "draft 2". */
    public String title() {
        return draft.replace('-', ' ');
    }
}
