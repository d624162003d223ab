package org.covername.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.covername.recognition.MentionKind;
import org.covername.rules.Rule.Switch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchedOffTest {

    private static final RuleFolder SHIPPED = RuleFolder.bundled();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @TempDir
    private Path folder;

    @Test
    void leavesOutARuleUntilItIsSwitchedOnAgain() {
        RuleFolder off = RuleBook.switching(SHIPPED, new Switch("office-place", true, DAY, "p.gill", "It's \"known\": everywhere"));
        RuleFolder on = RuleBook.switching(off, new Switch("office-place", false, DAY, "p.hart", "Needed after all."));

        assertThat(ids(SHIPPED)).contains("office-place");
        assertThat(ids(off)).doesNotContain("office-place").hasSize(ids(SHIPPED).size() - 1);
        assertThat(ids(on)).isEqualTo(ids(SHIPPED));
        assertThat(RuleBook.switches(off)).containsEntry("office-place", new Switch("office-place", true, DAY, "p.gill", "It's \"known\": everywhere"));
        assertThat(on.read("switched-off.yml")).contains("p.gill").contains("p.hart");
        assertThat(RuleBook.load(off).rules()).as("the page shows it all the same").anyMatch(rule -> rule.id().equals("office-place"));
    }

    @Test
    void refusesWhatMustNotBeSwitchedOffWithItsLine() {
        RuleFolder wrong = SHIPPED.with("switched-off.yml", """
                version: 1
                changes:
                  - {rule: case-file, switched: off, day: 2026-03-04, by: p.gill, because: No.}
                  - {rule: inquest-topic, switched: off, day: 2026-03-04, by: p.gill, because: No.}
                  - {rule: uk-postcode, switched: off, day: 2026-03-04, by: p.gill, because: No.}
                  - {rule: no-such-rule, switched: off, day: 2026-03-04, by: p.gill, because: No.}
                  - {rule: office-place, switched: perhaps, day: today, by: p.gill, because: No.}
                  - {rule: office-place, switched: off, day: 2026-03-04, by: p.gill}
                """);

        assertThatThrownBy(() -> RuleBook.failures(wrong)).isInstanceOfSatisfying(RulesRefusedException.class, refused -> assertThat(refused.faults()).containsExactlyInAnyOrder(
                "redaction-rules/switched-off.yml, line 3: the people of the case file are always hidden, so this cannot be switched off",
                "redaction-rules/switched-off.yml, line 4: inquest-topic tells what keeps a report back or what officers are asked, and cannot be switched off",
                "redaction-rules/switched-off.yml, line 5: uk-postcode finds what identifies alone, and cannot be switched off; where it is wrong, an officer keeps the place",
                "redaction-rules/switched-off.yml, line 6: no-such-rule is no id of a rule",
                "redaction-rules/switched-off.yml, line 7: a date is written as 2026-03-04",
                "redaction-rules/switched-off.yml, line 7: a rule is switched off or on",
                "redaction-rules/switched-off.yml, line 8: \"because\" is missing"));
        assertThatThrownBy(() -> RuleBook.load(wrong, Profile.usual(wrong))).isInstanceOf(RulesRefusedException.class);
    }

    @Test
    void writesTheChangedFilesAlone() throws Exception {
        SHIPPED.copyTo(folder);
        RuleFolder before = RuleFolder.at(folder);
        RuleBook.switching(before, new Switch("office-place", true, DAY, "p.gill", "Known.")).write(folder, before);

        assertThat(RuleFolder.at(folder).names("switched-off.yml", "")).hasSize(1);
        assertThat(RuleFolder.at(folder).names("", ".making")).isEmpty();
        assertThat(Files.getLastModifiedTime(folder.resolve("policy.yml"))).isLessThan(Files.getLastModifiedTime(folder.resolve("switched-off.yml")));
    }

    @Test
    void countsTheSameKindsAsIdentifyingAloneAsRecognitionDoes() {
        assertThat(RuleIds.ALONE).isEqualTo(Arrays.stream(MentionKind.values()).filter(MentionKind::direct).map(MentionKind::word).collect(Collectors.toSet()));
    }

    private static List<String> ids(RuleFolder rules) {
        return RuleBook.load(rules, Profile.usual(rules)).rules().stream().map(Rule::id).toList();
    }
}
