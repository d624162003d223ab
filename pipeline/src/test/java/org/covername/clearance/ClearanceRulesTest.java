package org.covername.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.clearance.CaseHold.Origin;
import org.covername.clearance.CaseHold.What;
import org.covername.hold.HoldKind;
import org.covername.hold.HoldStatus;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.junit.jupiter.api.Test;

class ClearanceRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ONE = """
            version: 1
            rules:
              - {id: %s, kind: %s, name: a hold, effect: bar, live: always, clears: [court], evidence: the order, watch: %s, confirm: never, from: %s, source: none, checked: true}
            """;
    private final ClearanceRules rules = ClearanceRules.load(RuleFolder.bundled());

    @Test
    void knowsARuleForEveryKindThatTextCanRaise() {
        for (HoldKind kind : HoldKind.values()) {
            assertThat(rules.find(kind.word(), DAY)).as(kind.word()).isPresent();
        }
        assertThat(rules.all()).allSatisfy(rule -> assertThat(rule.source().citation()).as(rule.id()).isNotBlank());
    }

    @Test
    void countsARuleOnItsDaysOnly() {
        assertThat(rules.find("sexual-offence-anonymity", LocalDate.of(1990, 1, 1))).isEmpty();
    }

    @Test
    void tellsEveryFaultWithItsLine() {
        assertThatThrownBy(() -> ClearanceRulesYaml.read(ONE.formatted("trial", "trials", "soon", "March"))).isInstanceOf(RulesRefusedException.class)
                .hasMessageContainingAll("publication/holds.yml, line 3: unknown kind", "watch is a number of days", "a date is written as 2026-03-04",
                        "there is no rule of the id inquest");
    }

    @Test
    void takesAHoldWhoseRuleIsGoneForABar() {
        CaseHold hold = hold("an-old-rule", HoldStatus.ACTIVE, "e");

        assertThat(rules.of(hold, DAY).effect()).isEqualTo(Effect.BAR);
        assertThat(rules.of(hold, DAY).mayClear("cps")).isFalse();
    }

    @Test
    void marksWhatNobodyHasChecked() {
        assertThat(rules.find("retrial", DAY).orElseThrow().asksFor()).endsWith("(rule unchecked: general knowledge)");
        assertThat(rules.find("co-defendant", DAY).orElseThrow().asksFor()).doesNotContain("unchecked");
    }

    @Test
    void asksOnTheDayForATrialAndInTheWindowForAnInvestigation() {
        HoldRegister cleared = new HoldRegister(List.of(hold("criminal-proceedings", HoldStatus.ACTIVE, "a"), hold("criminal-investigation", HoldStatus.ACTIVE, "b")))
                .cleared("criminal-proceedings", clearance(60)).cleared("criminal-investigation", clearance(5));

        assertThat(watch(cleared).wanted()).singleElement().asString().contains("nothing more came by 2026-01-29 of criminal proceedings");
        assertThat(watch(cleared.confirmed("criminal-proceedings", DAY.minusDays(1))).wanted()).singleElement().asString()
                .isEqualTo("Confirm on the day of publication that the clearance still stands for criminal proceedings (criminal-proceedings).");
        assertThat(watch(cleared.confirmed("criminal-proceedings", DAY)).wanted()).isEmpty();
    }

    @Test
    void waitsForTheEndOfTheAppealWindow() {
        HoldRegister cleared = new HoldRegister(List.of(hold("criminal-proceedings", HoldStatus.ACTIVE, "a"))).cleared("criminal-proceedings", clearance(28));

        assertThat(watch(cleared).wanted()).singleElement().asString().startsWith("Until 2026-03-02 there may be more to come of criminal proceedings");
        assertThat(watch(cleared).reviewDay(cleared.holds().get(0))).contains(LocalDate.of(2026, 3, 3));
    }

    @Test
    void neverLowersAHoldByAText() {
        HoldRegister live = new HoldRegister(List.of(hold("inquest", HoldStatus.ACTIVE, "a")));

        assertThat(live.knows(hold("inquest", HoldStatus.CONCLUDED, "b"))).isTrue();
        assertThat(live.knows(hold("inquest", HoldStatus.ACTIVE, "c"))).isTrue();
        assertThat(live.cleared("inquest", clearance(3)).knows(hold("inquest", HoldStatus.ACTIVE, "a"))).as("the sentence that was cleared").isTrue();
        assertThat(live.cleared("inquest", clearance(3)).knows(hold("inquest", HoldStatus.ACTIVE, "c"))).as("another sentence").isFalse();
        assertThat(new HoldRegister(List.of(hold("inquest", HoldStatus.CONCLUDED, "a"))).knows(hold("inquest", HoldStatus.UNCLEAR, "b"))).isFalse();
    }

    private HoldWatch watch(HoldRegister register) {
        return new HoldWatch(register, rules, DAY, new JollydayWorkingDays().before(DAY, 7));
    }

    private static Clearance clearance(int daysAgo) {
        return new Clearance("court", "Northmere Crown Court", DAY.minusDays(daysAgo), "ab".repeat(32), "");
    }

    private static CaseHold hold(String rule, HoldStatus status, String evidence) {
        return new CaseHold(rule, new What(Origin.TEXT, rule, "draft-1", evidence, 2), status, Optional.empty(), Optional.empty());
    }
}
