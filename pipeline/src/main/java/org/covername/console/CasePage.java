package org.covername.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.covername.journal.CaseBook;
import org.covername.office.HoldDesk;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.CaseRecord.Step;
import org.covername.publication.Dossier;
import org.covername.publication.Readiness;
import org.covername.publication.Review;

/**
 * What the page of a case shows of one draft.
 *
 * @param others the case's other drafts
 */
record CasePage(Which which, Standing standing, Moves moves, List<Answer> answers, List<HoldCard> holds, List<Other> others) {

    CasePage {
        answers = List.copyOf(answers);
        holds = List.copyOf(holds);
        others = List.copyOf(others);
    }

    /**
     * Where it stands.
     *
     * @param decision whether it may be shown, in words
     * @param about    facts of the report, a sentence each
     * @param openStep the step that the form offers first; "" once all are recorded
     */
    record Standing(String label, String colour, String decision, boolean ready, List<String> about, String openStep) {
    }

    /** Another draft of the case, and what it is. */
    record Other(String draft, String output, boolean nameable) {

        static Other of(Review review) {
            return new Other(review.dossier().draft(), review.dossier().output().word(), review instanceof Review.Nameable);
        }

        public String title() {
            return draft.replace('-', ' ');
        }
    }

    /** An answer of the checklist with its tag: the word says what the colour says. */
    record Answer(String question, List<String> against, String word, String colour, Optional<Remedy> remedy) {

        static Answer of(Readiness.Answer answer, Optional<Remedy> remedy) {
            String word = answer.settled() ? "Yes" : answer.bars() ? "No" : "Open";
            String colour = answer.settled() ? "govuk-tag--green" : answer.bars() ? "govuk-tag--red" : "govuk-tag--yellow";
            return new Answer(answer.question(), answer.against(), word, colour, remedy);
        }
    }

    /** Looks at a case, so that what came since is known. */
    static CasePage of(Office office, Which which, EvidenceJson evidence) {
        return office.work(which.caseId(), book -> {
            Review review = book.record().review(which.draft());
            HoldDesk desk = new HoldDesk(office);
            List<HoldCard> holds = book.record().holds().holds().stream().map(hold -> HoldCard.of(hold, desk, book.record(), evidence)).toList();
            List<Other> others = book.record().reviews().values().stream().map(Other::of)
                    .filter(other -> !other.draft().equals(which.draft())).sorted(Comparator.comparing(Other::draft)).toList();
            List<Answer> answers = office.answers(book, review.dossier()).stream().map(answer -> Answer.of(answer, Remedy.of(answer, path(which), !holds.isEmpty()))).toList();
            return new CasePage(which, standing(office, book, review), Moves.of(review), answers, holds, others);
        });
    }

    private static Standing standing(Office office, CaseBook book, Review review) {
        Readiness readiness = office.readiness(book, review.dossier());
        boolean ready = readiness instanceof Readiness.Ready;
        String decision = ready ? "Nothing speaks against publication now." : readiness instanceof Readiness.OnHold ? "On hold: do not publish."
                : "Nothing bars it, but proof is still to be brought.";
        Stage stage = Stage.of(review);
        String openStep = book.record().open(review.dossier().facts().sha256Out()).map(Step::word).orElse("");
        return new Standing(stage.label(), stage.colour(), decision, ready, about(review.dossier()), openStep);
    }

    private static List<String> about(Dossier dossier) {
        int doubts = dossier.facts().doubts().size();
        List<String> approvers = dossier.standing().approvers();
        return List.of("Meant for " + (dossier.audience().word().equals("public") ? "the public" : "professionals only") + ", as a " + dossier.output().kind() + ".",
                doubts == 0 ? "No mention is left in doubt." : "Doubtful mentions: " + doubts + ", of which " + dossier.undecided().size() + " are open.",
                approvers.isEmpty() ? "Nobody has approved it yet." : "Approved by " + String.join(" and ", approvers) + ".",
                dossier.standing().released().map(where -> "On the page as " + where.slug() + ", edition " + where.edition()
                        + ", last changed " + Times.of(where.changed()) + ".")
                        .orElse("It was never on the page."));
    }

    /** What this draft is, and for whom, in the words of the forms. */
    public String output() {
        return moves.review().dossier().output().word();
    }

    public String audience() {
        return moves.review().dossier().audience().word();
    }

    public String caseId() {
        return which.caseId();
    }

    public String draft() {
        return which.draft();
    }

    public String title() {
        return which.draft().replace('-', ' ');
    }

    /** Where its forms go. */
    public String path() {
        return path(which);
    }

    private static String path(Which which) {
        return "/cases/" + which.caseId() + "/" + which.draft();
    }
}
