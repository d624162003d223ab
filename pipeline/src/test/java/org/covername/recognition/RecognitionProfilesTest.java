package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Role;
import org.covername.casefile.Subject;
import org.covername.document.Surface;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

/** Recognition in other profiles than the usual one, with the rules and models as shipped. */
class RecognitionProfilesTest {

    private static final RuleFolder RULES = RuleFolder.bundled();
    private static final Recognition JUDGMENTS = Recognition.load(RULES, Profile.named(RULES, "court-judgment"));

    @Test
    void hidesOnlyTheKindsOfTheProfile() {
        Profile people = new Profile("people", "People alone.", Set.of("person"), Profile.usual(RULES).difference(), new Profile.Model(Profile.USUAL));
        assertThat(RecognitionTest.hidden(Recognition.load(RULES, people), "Ms Ysolde Quarrington, of 4 Fell Street, Kirkby Tarn, wrote to y.quarrington@post.example."))
            .containsExactly("Ysolde Quarrington");
    }

    @Test
    void leavesToTheModelOfJudgmentsWhatItsProfileLeavesToIt() {
        assertThat(RecognitionTest.hidden(JUDGMENTS, "PROCEDURE", "The case originated in an application (no. 31415/02) against the Republic of Turkey lodged with the Court by a Turkish national, "
            + "Dr Ysolde Quarrington (“the applicant”), on 4 May 2002.", "The Supreme Court dismissed the appeal. She could be rung on 01632 960291."))
            .contains("31415/02", "Dr Ysolde Quarrington", "4 May 2002", "01632 960291").doesNotContain("Supreme Court", "The Supreme Court");
    }

    @Test
    void hidesInJudgmentsWhoeverTheCaseFileNames() {
        Subject applicant = new Subject("applicant", Role.OTHER, Optional.empty(), List.of(new Surface("Ysolde Quarrington")), Optional.empty(), Optional.empty());
        CaseFile caseFile = new CaseFile("child-z", Optional.empty(), List.of(applicant), List.of(new Surface("Ottoline Brackwater")), List.of(), Map.of());
        assertThat(RecognitionTest.hidden(JUDGMENTS, caseFile, "That day YSOLDE QUARRINGTON could not appeal. Ottoline Brackwater, who chaired the court, agreed."))
            .contains("YSOLDE QUARRINGTON").noneMatch(name -> name.contains("Brackwater"));
    }
}
