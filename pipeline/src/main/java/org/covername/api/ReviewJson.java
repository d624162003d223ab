package org.covername.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.Dossier;
import org.covername.publication.Dossier.Plan;
import org.covername.publication.Readiness;
import org.covername.publication.Readiness.Answer;
import org.covername.publication.Review;

/** A review, as programs read it: its state, what it is about, how far the people are, and whether it may be shown. */
record ReviewJson(String caseId, String draft, String state, Report report, Standing standing, Judgement readiness) {

    /** @param sha256Out of the redacted PDF, the very file that is approved and published */
    record Report(String output, String audience, String sha256In, String sha256Out) {
    }

    /**
     * @param undecided doubtful mentions that nobody has decided, each by a hash
     * @param plan      when it is to go out; none where it is not scheduled
     */
    record Standing(int doubts, List<String> undecided, List<String> approvers, Optional<PlanJson> plan, Optional<Place> released) {

        static Standing of(Dossier dossier) {
            return new Standing(dossier.facts().doubts().size(), dossier.undecided(), dossier.standing().approvers(), dossier.standing().plan().map(PlanJson::of),
                    dossier.standing().released().map(where -> new Place(where.slug(), where.edition(), where.first(), where.changed())));
        }
    }

    /** @param at a time, or {@code on-clearance} */
    record PlanJson(String at, String note) {

        static PlanJson of(Plan plan) {
            return new PlanJson(plan.at().map(Instant::toString).orElse(MovesController.ON_CLEARANCE), plan.note());
        }
    }

    /** Where it was shown. */
    record Place(String slug, int edition, Instant first, Instant changed) {
    }

    /** @param decision ready, needs-evidence or on-hold */
    record Judgement(String decision, List<String> reasons, List<Question> questions) {
    }

    /** @param bars whether it is a hold, not only a proof that is wanting */
    record Question(String question, boolean settled, boolean bars, List<String> against) {

        static Question of(Answer answer) {
            return new Question(answer.question(), answer.settled(), answer.bars() && !answer.settled(), answer.against());
        }
    }

    /** Looks at the case, so that what came since is known. */
    static ReviewJson of(Office office, Which which) {
        return office.work(which.caseId(), book -> {
            Review review = book.record().review(which.draft());
            Dossier dossier = review.dossier();
            Readiness readiness = office.readiness(book, dossier);
            Report report = new Report(dossier.output().word(), dossier.audience().word(), dossier.facts().sha256In(), dossier.facts().sha256Out());
            return new ReviewJson(which.caseId(), which.draft(), review.word(), report, Standing.of(dossier),
                    new Judgement(readiness.decision(), readiness.reasons(), office.answers(book, dossier).stream().map(Question::of).toList()));
        });
    }
}
