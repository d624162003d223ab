package org.covername.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.document.Draft;
import org.covername.document.Remark;
import org.covername.hold.Audience;
import org.covername.hold.Hold;
import org.covername.hold.HoldStatus;
import org.covername.hold.Holds;
import org.covername.verification.Accessibility;
import org.covername.verification.Residue;
import org.covername.verification.Residue.Channel;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void holdsADraftWithActiveProceedings() {
        Readiness readiness = Readiness.of(Candidates.with(Candidates.INQUEST_ENDED, Candidates.AWAITS_TRIAL));
        assertThat(readiness.decision()).isEqualTo("on-hold");
        assertThat(readiness.reasons()).containsExactly("Criminal proceedings bar publication: record the court's result for each defendant and each count, "
                + "and the word of the CPS and the police.");
    }

    @Test
    void holdsADraftWhoseProceedingsAreUnclear() {
        Hold unclear = new Hold(Candidates.AWAITS_TRIAL.kind(), HoldStatus.UNCLEAR, "r", "Because.", Candidates.AWAITS_TRIAL.evidence());
        assertThat(Readiness.of(Candidates.with(unclear)).decision()).isEqualTo("on-hold");
    }

    @Test
    void asksForEvidenceWhereEverythingHasEnded() {
        Readiness readiness = Readiness.of(Candidates.with(Candidates.INQUEST_ENDED));
        assertThat(readiness.decision()).isEqualTo("needs-evidence");
        assertThat(readiness.reasons().get(0)).startsWith("An inquest and the cause of death seem to have ended");
    }

    @Test
    void asksForEvidenceWhereNothingIsStated() {
        assertThat(Readiness.of(Candidates.with())).isInstanceOf(Readiness.NeedsEvidence.class);
        assertThat(Readiness.of(Candidates.with()).reasons()).hasSize(4);
    }

    @Test
    void warnsOfAReportForProfessionalsOnly() {
        assertThat(Readiness.of(new Holds(List.of(), Audience.PROFESSIONALS_ONLY), Candidates.with().report().redacted()).reasons())
                .contains("The text is meant for professionals only: do not publish it to the public.");
    }

    @Test
    void holdsADraftWithResidue() {
        Residue residue = new Residue(Channel.BOOKMARKS, 0, 0, "person", "child");
        Readiness readiness = Readiness.of(Candidates.with(Candidates.PASSED, List.of(residue)));
        assertThat(readiness.decision()).isEqualTo("on-hold");
        assertThat(readiness.reasons()).containsExactly("Still in the bookmarks: person (entity child).");
    }

    @Test
    void holdsADraftThatFailsItsAccessibilityChecks() {
        Readiness readiness = Readiness.of(Candidates.with(new Accessibility(false, true, List.of("PDF/UA-1 clause 7.1 test 11")), List.of()));
        assertThat(readiness.reasons()).containsExactly("The PDF does not pass its accessibility checks: PDF/UA-1 clause 7.1 test 11.");
    }

    @Test
    void holdsADraftThatCouldNotBeReadWhole() {
        Candidate whole = Candidates.with();
        Draft draft = new Draft(whole.draft().passages(), List.of(Remark.told("Seen."), Remark.holding("Page 3 could not be read.")));
        Candidate broken = new Candidate(whole.identity(), draft, whole.caseFile(), whole.resolution(), whole.read(), whole.report());
        assertThat(Readiness.of(broken)).isEqualTo(new Readiness.OnHold(List.of("Page 3 could not be read.")));
    }
}
