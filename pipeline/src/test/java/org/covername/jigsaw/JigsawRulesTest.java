package org.covername.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class JigsawRulesTest {

    @Test
    void everyRuleDoesWhatItsExamplesSay() {
        assertThat(JigsawReader.load(RuleFolder.bundled()).failures()).isEmpty();
    }
}
