package org.covername.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.office.ReviewFolder;
import org.covername.outputs.OutputComparison.Side;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real PDFs, a real vault's marks. */
class OutputComparisonTest {

    private static final String TEXT = "Zephyrine lived at Quillfeather Row. Hope, her aunt, taught at Wrenfield Academy.";

    @TempDir
    private Path home;
    private Vault vault;

    @BeforeEach
    void hasAVault() {
        vault = Vault.in(home);
    }

    @Test
    void tellsWhatOneHidesAndTheOtherShows() throws Exception {
        Side report = report("draft-1", "Child K lived at Road 1. Aunt taught at School 1.", hiding("Wrenfield Academy", "school-1"));
        Side summary = report("draft-2", "The school, Wrenfield Academy, saw nothing.", hiding("Zephyrine", "child-k"));

        assertThat(compare(report, summary)).containsExactly("school-1 is hidden in draft-1 and stands open in draft-2: hide it in both or keep it in both.");
        assertThat(compare(summary, report)).isEqualTo(compare(report, summary));
    }

    @Test
    void findsAHeadingInCapitals() throws Exception {
        Side report = report("draft-1", "Child K", hiding("Wrenfield Academy", "school-1"));

        assertThat(compare(report, report("draft-2", "WRENFIELD ACADEMY", new HiddenForms(List.of())))).hasSize(1);
    }

    @Test
    void saysNothingWhereBothHideTheSame() throws Exception {
        Side report = report("draft-1", "Child K went to School 1.", hiding("Wrenfield Academy", "school-1"));

        assertThat(compare(report, report("draft-2", "Child K left School 1.", hiding("Wrenfield Academy", "school-1")))).isEmpty();
    }

    @Test
    void takesNoCommonWordForAName() throws Exception {
        Side report = report("draft-1", "Aunt spoke of Hope and of fear.", hiding("Hope", "aunt"));

        assertThat(compare(report, report("draft-2", "There was no hope left.", new HiddenForms(List.of())))).as("small letters").isEmpty();
        assertThat(compare(report, report("draft-2", "Hope is what they had.", new HiddenForms(List.of())))).as("shown in its own report, too").isEmpty();
    }

    @Test
    void tellsThatAReportCannotBeRead() throws Exception {
        Side report = report("draft-1", "Child K", hiding("Hope", "aunt"));

        assertThat(compare(report, new Side("draft-2", Optional.empty(), new byte[] {1}))).containsExactly("The reports of draft-1 and draft-2 cannot be compared: one of them cannot be read.");
    }

    @Test
    void keepsNothingOfTheTextItself() {
        HiddenForms forms = hiding("Wrenfield Academy", "school-1");

        assertThat(new String(forms.json())).doesNotContain("Wrenfield", "Academy").contains("school-1");
        assertThat(HiddenForms.read(forms.json())).isEqualTo(forms);
    }

    private List<String> compare(Side one, Side other) {
        return new OutputComparison(vault::mark).findings(one, other);
    }

    private HiddenForms hiding(String surface, String entity) {
        int start = TEXT.indexOf(surface);
        Span span = new Span(start, start + surface.length());
        Mention mention = new Mention(0, span, MentionKind.PERSON, false, Optional.empty(), new Evidence("a-rule", "it says so", 1));
        Resolution resolution = new Resolution(List.of(), List.of(new Replacement(mention, span, entity, Treatment.REPLACE, entity, false)), List.of());
        return HiddenForms.of(new Draft(List.of(Passage.of(0, new Place.Paragraph(), TEXT)), List.of()), resolution, vault::mark);
    }

    private static Side report(String draft, String text, HiddenForms hidden) throws Exception {
        return new Side(draft, Optional.of(hidden), ReviewFolder.pdf(text));
    }
}
