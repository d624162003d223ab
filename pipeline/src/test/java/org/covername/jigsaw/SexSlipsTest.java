package org.covername.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.covername.redaction.MarkedDraft;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class SexSlipsTest {

    private static final JigsawReader READER = JigsawReader.load(RuleFolder.bundled());
    private static final Map<String, String> PSEUDONYMS = Map.of("child", "Child K", "mother", "Mother");

    private static JigsawFacts facts(String text) {
        MarkedDraft draft = MarkedDraft.of(text, PSEUDONYMS);
        return READER.read(draft.redacted(), draft.resolution());
    }

    @Test
    void raisesAPronounThatSlippedIntoANeutralReport() {
        JigsawFacts facts = facts("{{PERSON#child|Orla}} lived with their mother. {{PERSON#child|Orla}} was seen when she was at nursery.");
        assertThat(facts.all()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo("sex");
            assertThat(fact.person()).isEqualTo("Child K");
            assertThat(fact.quote().text()).isEqualTo("Child K was seen when she was at nursery.");
        });
    }

    @Test
    void raisesASlipInTheSentenceBehindTheName() {
        assertThat(facts("{{PERSON#child|Orla}} lived with their mother.\n{{PERSON#child|Orla}} left. At that time she was well.").all()).hasSize(1);
    }

    @Test
    void leavesAReportAloneThatTellsTheSexThroughout() {
        assertThat(facts("{{PERSON#child|Orla}} was well. She slept. {{PERSON#child|Orla}} said she was tired.").all()).isEmpty();
    }

    @Test
    void leavesAPronounAloneThatMayMeanSomebodyElse() {
        assertThat(facts("{{PERSON#child|Orla}} lived with their mother. {{PERSON#mother|Fern}} told {{PERSON#child|Orla}} that she was tired.").all()).isEmpty();
        assertThat(facts("{{PERSON#child|Orla}} lived with their mother. {{PERSON#child|Orla}} saw the nurse before she left.").all()).isEmpty();
    }
}
