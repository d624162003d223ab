package org.covername.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "trial > trial",
        "awaiting trials? > awaiting trial",
        "(?:police|criminal) file > police,criminal",
        "(?:Crown|High) (?:Court|bench) > court,bench",
        "(?<!no )inquest(?! on)\\b > inquest",
        "(?:was|is) (?:[^ ;]+ )?charged > charged",
        "x+y > x",
        "convicted{2,3} now > convicted"})
    void asksForTheRarestLettersOfAnExpression(String pattern, String cues) {
        assertThat(Cues.of(pattern)).isEqualTo(Set.of(cues.split(",")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {"(?:trial)?", "\\w+", "trial|", "trial|\\d+", "[tT]rial*", "(?i)trial", "\\u0074rial", "(trial"})
    void asksForNothingWhereATextMayDoWithoutOrTheExpressionIsNotUnderstood(String pattern) {
        assertThat(Cues.of(pattern).stream().filter(cue -> cue.contains("trial"))).isEmpty();
    }

    @Test
    void losesNothingThatTheWholeExpressionsFind() {
        List<HoldRule> all = HoldRulesYaml.load(RuleFolder.bundled());
        HoldRules rules = new HoldRules(all);
        List<String> examples = all.stream().flatMap(rule -> Stream.concat(rule.body().finds().stream(), rule.body().ignores().stream())).map(Levelled::of).toList();
        assertThat(examples).hasSizeGreaterThan(100);
        assertThat(examples).allSatisfy(text -> assertThat(rules.in(text))
                .isEqualTo(all.stream().filter(rule -> !rule.sense().tense()).flatMap(rule -> rule.in(text, rule.body().alternatives()).stream()).toList()));
    }
}
