package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.junit.jupiter.api.Test;

class GivenInitialsRecogniserTest {

    private static final GivenInitialsRecogniser RECOGNISER = new GivenInitialsRecogniser();

    private static List<String> found(String... lines) {
        Draft draft = PlainText.read(String.join("\n", lines) + "\n").draft();
        return RECOGNISER.recognise(draft, CaseFile.unknown("child-z")).stream().map(mention -> mention.span().of(draft.passage(mention.passage()).text().text())).toList();
    }

    @Test
    void findsInitialsThatATableGivesWhereverTheyStand() {
        assertThat(found("Present", "", "Name\tInit.\tRole", "Dora Imber\tDI\tRoom leader", "Petra Sole\tPS\tNurse", "", "DI had written it in an exercise book, and PS knew.")).containsExactly("DI", "PS", "DI", "PS");
    }

    @Test
    void leavesARankBeforeAName() {
        assertThat(found("Present", "", "Name\tInitials\tRole", "Dora Imber\tDI\tRoom leader", "Petra Sole\tPS\tNurse", "", "Those present, DI Larch and others, left.")).containsExactly("DI", "PS");
    }

    @Test
    void leavesWhatOtherColumnsHave() {
        assertThat(found("Present", "", "Name\tRole\tAgency", "Greta Penn\tGP\tPractice", "Cora Sands\tNurse\tCSC", "", "The GP told CSC.")).isEmpty();
    }
}
