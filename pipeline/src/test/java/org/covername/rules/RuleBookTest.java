package org.covername.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

    @TempDir
    private Path folder;

    @Test
    void tellsAnExampleThatIsNotFound() throws IOException {
        write("locker.yml", """
            version: 1
            rules:
              - id: locker
                kind: id-number
                because: A locker number leads to its pupil.
                pattern: 'locker (\\d+)'
                mark: 1
                examples:
                  finds: ['locker [[12]]', 'took locker [[7]]', 'cupboard [[9]]']
                  ignores: ['locker room', 'locker 8']
                  misses: ['Locker [[4]]', 'locker [[5]]']
            """);
        assertThat(RuleBook.load(RuleFolder.at(folder)).failures()).containsExactly(
            "redaction-rules/locker.yml, rule locker, finds 3: expected one mention at 9-10, found none",
            "redaction-rules/locker.yml, rule locker, ignores 2: expected none, found one mention at 7-8",
            "redaction-rules/locker.yml, rule locker, misses 2: expected still to miss one mention at 7-8, found one mention at 7-8");
    }

    @Test
    void tellsEveryFaultOfAFolderAtOnce() throws IOException {
        write("a.yml", """
            version: 1
            rules:
              - {id: one, kind: colour, because: No such kind., pattern: 'red', examples: {finds: ['[[red]]'], ignores: [blue]}}
              - {id: two, kind: place, because: A slip in a key., pattern: 'red', colour: red, examples: {finds: ['[[red]]'], ignores: [blue]}}
              - {id: three, kind: place, because: No examples., pattern: 'red'}
              - {id: four, kind: place, because: An open bracket., pattern: '(red', examples: {finds: ['[[red]]'], ignores: [blue]}}
              - {id: five, kind: place, because: An unknown macro., pattern: '{hue}', examples: {finds: ['[[red]]'], ignores: [blue]}}
              - {id: six, kind: place, because: An unknown list., list: lists/hues.txt, examples: {finds: ['[[red]]'], ignores: [blue]}}
              - {id: seven, kind: keep, because: Keeps what, pattern: 'red', examples: {finds: ['[[red]]'], ignores: [blue]}}
            """);
        write("b.yml", "version: 1\nrules: [");
        assertThatThrownBy(() -> RuleBook.load(RuleFolder.at(folder))).isInstanceOfSatisfying(RulesRefusedException.class, refused ->
            assertThat(refused.faults()).satisfiesExactly(
                fault -> assertThat(fault).startsWith("redaction-rules/a.yml, rule one: kind colour is none of person, address"),
                fault -> assertThat(fault).startsWith("redaction-rules/a.yml, rule two: unknown key colour; known are id, kind, because"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/a.yml, rule three: needs examples that it finds"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/a.yml, rule three: needs examples that it ignores"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/a.yml, rule four: pattern: Unclosed group"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/a.yml, rule five: there is no {hue} in words.yml"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/a.yml, rule six: there is no lists/hues.txt"),
                fault -> assertThat(fault).isEqualTo("redaction-rules/a.yml, rule seven: a keep rule says in of: which kind it keeps"),
                fault -> assertThat(fault).startsWith("redaction-rules/b.yml, line 2: ")));
    }

    @Test
    void refusesTwoRulesWithOneId() throws IOException {
        String rule = "version: 1\nrules:\n  - {id: same, kind: place, because: Twice., pattern: 'red', examples: {finds: ['[[red]]'], ignores: [blue]}}\n";
        write("a.yml", rule);
        write("b.yml", rule);
        assertThatThrownBy(() -> RuleBook.load(RuleFolder.at(folder)))
            .hasMessage("redaction-rules/b.yml, rule same: the id is taken by another rule");
    }

    @Test
    void stopsAPatternThatWouldTakeForEver() throws IOException {
        RuleBook book = one("slow", "because: Nested repeats., pattern: '(a+)(?:a+)*\\1b', examples: {finds: ['[[aab]]'], ignores: [aa]}");
        assertThatThrownBy(() -> book.find(RuleText.of("a".repeat(600)))).isInstanceOf(RuleExceededException.class)
            .hasMessageStartingWith("redaction-rules/slow.yml, rule slow: the pattern read a text of 600 characters");
    }

    @Test
    void refusesAPatternThatGoesDeeperThanAThreadCanFollow() throws IOException {
        RuleBook book = one("deep", "because: Repeated alternatives., pattern: '(?:a|bc)*d', examples: {finds: ['[[abcd]]'], ignores: [aa]}");
        assertThatThrownBy(() -> book.find(RuleText.of("a".repeat(200_000)))).isInstanceOf(RuleExceededException.class)
            .hasMessage("redaction-rules/deep.yml, rule deep: the pattern goes deeper into a text of 200000 characters than can be followed");
    }

    /** A book of one rule, in a file of its name. */
    private RuleBook one(String id, String rest) throws IOException {
        write(id + ".yml", "version: 1\nrules:\n  - {id: %s, kind: place, %s}\n".formatted(id, rest));
        return RuleBook.load(RuleFolder.at(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
