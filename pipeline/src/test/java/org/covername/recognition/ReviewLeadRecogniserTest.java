package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class ReviewLeadRecogniserTest {

    private static final ReviewLeadRecogniser RECOGNISER = new ReviewLeadRecogniser(Vocabulary.load(RuleFolder.bundled()));

    private static List<String> kept(String heading, String... rows) {
        Draft draft = PlainText.read(heading + "\n\n" + String.join("\n", rows) + "\n").draft();
        return RECOGNISER.recognise(draft, CaseFile.unknown("child-z")).stream().filter(Mention::kept)
            .map(mention -> mention.span().of(draft.passage(mention.passage()).text().text())).toList();
    }

    @Test
    void findsWhoLeadsTheReviewWithTheirInitials() {
        assertThat(kept("Review panel: minutes", "Name\tInitials\tRole\tAgency", "Amabel Lorrimer\tALo\tIndependent chair\tPartnership",
            "Sunita Vale\tSV\tNamed nurse\tHealth")).containsExactly("Amabel Lorrimer", "ALo");
    }

    @Test
    void knowsTheInitialsWhereverTheyStand() {
        assertThat(kept("Review panel: minutes", "Name\tInitials\tRole", "Hazel Luscombe\tHL\tIndependent reviewer, in the chair", "Nora Gale\tNG\tBusiness manager", "", "NG will tell HL. HL Lane is a street."))
            .containsExactly("Hazel Luscombe", "HL", "HL");
    }

    @Test
    void findsThemInWhateverOrderTheColumnsStand() {
        assertThat(kept("Members of the panel", "Role\tFrom\tInitials\tMember", "Chair of the panel\tIndependent\tGT\tMajor (Retd) Godwin Thackray",
            "Overview author and lead reviewer\tIndependent\tAL\tDr Amabel Lorrimer", "Detective inspector\tPolice\tOD\tOwen Drax"))
            .containsExactlyInAnyOrder("Godwin Thackray", "GT", "Amabel Lorrimer", "AL");
    }

    @Test
    void leavesWhoChairsAMeetingAboutOneFamily() {
        assertThat(kept("Strategy meeting", "Name\tRole", "Stella Finch\tIndependent chair")).isEmpty();
        assertThat(kept("Those present", "Name\tRole\tAgency", "Stella Finch\tIndependent chair\tConference service")).isEmpty();
        assertThat(kept("Those present", "Name\tRole", "Stella Finch\tChair")).as("of whatever").isEmpty();
        assertThat(kept("LAC review", "Name\tRole", "Stella Finch\tIndependent chair")).isEmpty();
        assertThat(kept("Review panel", "Name\tRole", "Stella Finch\tChair")).containsExactly("Stella Finch");
    }

    @Test
    void leavesInitialsThatAreAnotherRowsToo() {
        assertThat(kept("Review panel", "Name\tInitials\tRole", "Amabel Lorrimer\tAL\tLead reviewer", "Asif Latham\tAL\tHead teacher"))
            .containsExactly("Amabel Lorrimer");
    }

    @Test
    void leavesABodyInTheNamesPlace() {
        assertThat(kept("Review panel", "Agency\tRole", "Beacon Vale Homes\tLead reviewer")).isEmpty();
    }
}
