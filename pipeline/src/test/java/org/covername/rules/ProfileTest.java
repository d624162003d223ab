package org.covername.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {

    private static final String RULES = """
        version: 1
        rules:
          - {id: colour, kind: place, because: A colour., list: [lists/hues.txt], examples: {finds: ['[[teal]]'], ignores: [blue]}}
          - {id: shade, kind: place, because: A shade., pattern: 'dark', examples: {finds: ['[[dark]]'], ignores: [light]}}
          - {id: keep-shade, kind: keep, of: place, because: Night is dark., pattern: 'dark night', examples: {finds: ['[[dark night]]'], ignores: [dark]}}
        """;

    @TempDir
    private Path folder;

    @Test
    void readsEveryShippedProfile() {
        RuleFolder shipped = RuleFolder.bundled();
        assertThat(Profile.names(shipped)).containsExactly("court-judgment", "safeguarding-review");
        assertThat(Profile.usual(shipped).hides()).containsExactlyInAnyOrderElementsOf(RuleBook.HIDDEN_KINDS);
        assertThat(Profile.named(shipped, "court-judgment").difference().withoutRules()).contains("keep-publication-date");
    }

    @Test
    void leavesOutWhatAProfileSwitchesOff() throws IOException {
        write("hues.yml", RULES);
        write("lists/hues.txt", "teal");
        write("profiles/night/stars.yml", "version: 1\nrules:\n"
            + "  - {id: star, kind: place, because: A star., pattern: 'star', examples: {finds: ['[[star]]'], ignores: [moon]}}\n");
        write("profiles/night.yml", """
            version: 1
            profile: night
            because: At night.
            hides: [place]
            rules: [profiles/night/stars.yml]
            without: {rules: [keep-shade], lists: [lists/hues.txt]}
            model: stock
            decides: model
            thresholds: {place: 0.4}
            """);
        RuleFolder rules = RuleFolder.at(folder);
        Profile night = Profile.named(rules, "night");

        assertThat(found(RuleBook.load(rules))).containsExactly("colour", "shade", "keep-shade");
        assertThat(found(RuleBook.load(rules, night))).containsExactly("shade", "star");
        assertThat(night.threshold("place")).isEqualTo(0.4);
        assertThat(night.threshold("person")).isZero();
        assertThat(night.leftToModel("place")).isTrue();
        assertThat(night.leftToModel("person")).isFalse();
        assertThat(RuleBook.failures(rules)).isEmpty();
    }

    private static List<String> found(RuleBook book) {
        return book.find(RuleText.of("a teal star in a dark night")).stream().map(finding -> finding.rule().id()).toList();
    }

    @Test
    void tellsEveryFaultWithItsLine() throws IOException {
        write("hues.yml", RULES);
        write("lists/hues.txt", "teal");
        write("profiles/day.yml", """
            version: 2
            profile: night
            hides: [place, colour]
            colour: red
            without:
              rules: [shade, shadow]
              lists: [lists/absent.txt]
            rules: [absent.yml]
            model: Stock!
            decides: nobody
            thresholds: {place: 1.4, colour: 1}
            """);
        assertThatThrownBy(() -> Profile.named(RuleFolder.at(folder), "day")).isInstanceOfSatisfying(RulesRefusedException.class, refused ->
            assertThat(refused.faults()).satisfiesExactly(
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 1: expected version: 1"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 1: \"because\" is missing"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 2: the profile is named as its file is: day"),
                fault -> assertThat(fault).startsWith("redaction-rules/profiles/day.yml, line 3: colour is no kind; kinds are person, "),
                fault -> assertThat(fault).startsWith("redaction-rules/profiles/day.yml, line 4: unknown key; known here are version, "),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 6: shadow is no id of a rule"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 7: lists/absent.txt is no word list within the folder"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 8: absent.yml is no rule file within the folder"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 9: Stock! is no name of a model"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 10: decides: all or model"),
                fault -> assertThat(fault).startsWith("redaction-rules/profiles/day.yml, line 11: unknown key; known here are person, "),
                fault -> assertThat(fault).isEqualTo("redaction-rules/profiles/day.yml, line 11: a threshold is a score of 0 to 1")));
    }

    @Test
    void takesOneThresholdForAllThatHaveOne() {
        Profile judgments = Profile.named(RuleFolder.bundled(), "court-judgment").at(0.7);
        assertThat(judgments.threshold("place")).isEqualTo(0.7);
        assertThat(judgments.threshold("phone")).isZero();
        assertThat(Profile.usual(RuleFolder.bundled()).at(0.7).threshold("phone")).isEqualTo(0.7);
    }

    @Test
    void refusesAProfileThatIsNotThere() {
        assertThatThrownBy(() -> Profile.named(RuleFolder.bundled(), "tabloid"))
            .hasMessage("there is no profile tabloid; known are court-judgment, safeguarding-review");
    }

    @Test
    void hidesEveryKindWhereAnOfficeHasNoProfiles() {
        assertThat(Profile.usual(RuleFolder.at(folder)).hides()).isEqualTo(Set.copyOf(RuleBook.HIDDEN_KINDS));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}
