package org.covername.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.covername.redaction.MarkedDraft;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class JigsawReaderTest {

    private static final JigsawReader READER = JigsawReader.load(RuleFolder.bundled());
    private static final Map<String, String> PSEUDONYMS = Map.of("child", "Child K", "mother", "Mother", "sib", "Sibling 1", "town", "Town 1");

    private static JigsawFacts facts(String text) {
        MarkedDraft draft = MarkedDraft.of(text, PSEUDONYMS);
        return READER.read(draft.redacted(), draft.resolution());
    }

    @Test
    void tellsAFactOfWhoStandsBeforeItAsTheRedactedTextHasIt() {
        assertThat(facts("{{PERSON#mother|Fern Tandy}} said that {{PERSON#child|Orla}} is blind in one eye. {{PERSON#mother|Fern}} works nights.").all())
            .extracting(JigsawFact::kind, JigsawFact::person, fact -> fact.quote().text(), JigsawFact::passages)
            .containsExactly(tuple("injury", "Child K", "Mother said that Child K is blind in one eye.", List.of(0)));
    }

    @Test
    void tellsItOfTheReportWhereNobodyIsMeant() {
        assertThat(facts("A python was kept in the hall.").all()).extracting(JigsawFact::person).containsExactly(JigsawFact.THE_REPORT);
    }

    @Test
    void tellsOnceWhatStandsTwice() {
        JigsawFacts facts = facts("""
            {{PERSON#child|Orla}} had a skull fracture.
            Nobody asked how {{PERSON#child|Orla}} came by two rib fractures.
            {{PERSON#sib|Rhona}} had a broken arm.
            """);
        assertThat(facts.all()).extracting(JigsawFact::person, JigsawFact::passages).containsExactly(tuple("Child K", List.of(0, 1)), tuple("Sibling 1", List.of(2)));
    }

    @Test
    void putsTheStrongestFirstAndKeepsAPersonsTogether() {
        JigsawFacts facts = facts("""
            {{PERSON#sib|Rhona}} plays the cornet.
            {{PERSON#child|Orla}} is deaf in one ear.
            {{PERSON#sib|Rhona}} had a skull fracture.
            {{PERSON#child|Orla}} was a county champion.
            """);
        assertThat(facts.all()).extracting(JigsawFact::score).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(facts.byPerson()).extracting(JigsawFact::person).containsExactly("Child K", "Child K", "Sibling 1", "Sibling 1");
    }

    @Test
    void readsOnOverALineThatEndsInTheMiddle() {
        assertThat(facts("Tests found cocaine and alcohol in the\nchild's system, we were told.").all()).extracting(JigsawFact::kind, fact -> fact.quote().text())
            .containsExactly(tuple("substance", "Tests found cocaine and alcohol in the child's system, we were told."));
    }

    @Test
    void shortensALongSentenceAroundItsFact() {
        String around = "and the agencies met again and again ".repeat(12);
        assertThat(facts("Early on " + around + "because {{PERSON#child|Orla}} was hit by a train " + around + "until spring.").all().get(0).quote().text())
            .startsWith("... ").endsWith(" ...").contains("Child K was hit by a train").hasSizeLessThan(200);
    }

    @Test
    void findsNothingInPlainWords() {
        assertThat(facts("{{PERSON#child|Orla}} and the family moved. Professionals met. The plan was reviewed twice.").all()).isEmpty();
    }
}
