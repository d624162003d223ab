package org.covername.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

class HoldRulesTest {

    @Test
    void everyRuleDoesWhatItsExamplesSay() {
        assertEquals(List.of(), HoldReader.load(RuleFolder.bundled()).failures());
    }
}
