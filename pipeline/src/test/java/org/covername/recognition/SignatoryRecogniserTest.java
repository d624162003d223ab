package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class SignatoryRecogniserTest {

    private static final SignatoryRecogniser RECOGNISER = new SignatoryRecogniser(Vocabulary.load(RuleFolder.bundled()));

    private static List<String> kept(String text) {
        Draft draft = PlainText.read(text).draft();
        return RECOGNISER.recognise(draft, CaseFile.unknown("child-z")).stream().filter(Mention::kept)
            .map(mention -> mention.span().of(draft.passage(mention.passage()).text().text())).toList();
    }

    @Test
    void findsWhoSignsForThePartners() {
        assertThat(kept("Yours sincerely\n\nRowena Stanley, for the local authority\n\nDet. Supt Grant Pell, on behalf of the police\n\nDr Mark Faulds, for Larrow NHS\n"))
            .containsExactly("Rowena Stanley", "Grant Pell", "Mark Faulds");
    }

    @Test
    void findsThemUnderTheHeadsOfATable() {
        assertThat(kept("Signed\n\nFor the local authority\tFor the police\tFor the health partner\nRowena Stanley\tChief Superintendent Grant Pell\tDr Mark Faulds\n"))
            .containsExactly("Rowena Stanley", "Grant Pell", "Mark Faulds");
    }

    @Test
    void findsThemOverTheirPartnersNames() {
        assertThat(kept("Rowena Stanley\n\nFor the local authority\n\nGrant Pell\n\nFor the constabulary\n")).containsExactly("Rowena Stanley", "Grant Pell");
    }

    @Test
    void findsThemBelowALineThatSaysSo() {
        assertThat(kept("Yours sincerely\n\nOn behalf of the safeguarding partners\n\nHugo Lambert, Director of Children's Services\n\nDr Sunil Nath, Chief Nurse, Fellshire ICB\n\nThe mother, Ade, was told.\n"))
            .containsExactly("Hugo Lambert", "Sunil Nath");
    }

    @Test
    void leavesASocialWorkerWhoSignsForTheLocalAuthorityAlone() {
        assertThat(kept("Yours faithfully\n\nRowena Stanley, for the local authority\n")).isEmpty();
    }

    @Test
    void leavesThoseWhoWerePresent() {
        assertThat(kept("# Present\n\nRowena Stanley, for the local authority\n\nGrant Pell, for the police\n")).isEmpty();
        assertThat(kept("Panel members:\n\nRowena Stanley, for the local authority\n\nGrant Pell, for the police\n")).isEmpty();
    }

    @Test
    void leavesWhoIsSpokenOf() {
        assertThat(kept("Rowena Stanley spoke for the local authority.\n\nGrant Pell gave evidence, for the police were late.\n")).isEmpty();
    }
}
