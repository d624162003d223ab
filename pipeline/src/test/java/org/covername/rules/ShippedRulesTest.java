package org.covername.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedRulesTest {

    @Test
    void everyRuleDoesWhatItsExamplesSay() {
        assertThat(RuleBook.load(RuleFolder.bundled()).failures()).isEmpty();
    }
}
