package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.account.Duty;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of the rules, with a folder of the office's own. */
class RulesPageTest {

    private static final Path RULES = copied();

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole("--covername.rules=" + RULES);

    private static Path copied() {
        try {
            Path folder = Files.createTempDirectory("rules");
            RuleFolder.bundled().copyTo(folder);
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    void showsEachRuleWithItsReasonAndExamples() {
        String page = CONSOLE.signedIn("au.rules", Duty.AUDITOR).get("/rules?q=postcode").body();

        assertThat(page).contains("id=\"rule-uk-postcode\"").contains("<strong>finds</strong>").contains("[[").doesNotContain("id=\"rule-email\"").doesNotContain("Try it").doesNotContain("Add the names");
        assertThat(page).containsPattern("\\d+ of 1\\d\\d rules");
    }

    @Test
    void addsNamesToTheListsOfTheOffice() throws IOException {
        String page = add("p.lists", "school", "Larkmoor Vale Academy\r\nTresilick Primary School\r\n").body();

        assertThat(page).contains("2 added, 0 were there already.");
        assertThat(RULES.resolve("lists/office-schools.txt")).content().contains("Larkmoor Vale Academy");
        assertThat(CONSOLE.audit()).contains("p.lists names-added {\"kind\":\"school\",\"names\":\"2\"}").noneMatch(line -> line.contains("Larkmoor"));
        assertThat(add("p.lists", "school", "Larkmoor Vale Academy").body()).contains("0 added, 1 were there already.");
    }

    @Test
    void refusesNamesThatRulesCouldNotLookFor() throws IOException {
        Path list = RULES.resolve("lists/office-kept.txt");
        String before = Files.exists(list) ? Files.readString(list) : "";
        String page = add("p.faults", "keep", "Wrenfield Panel\nno capital here").body();

        assertThat(page).contains("line 3").contains("a name starts with a capital");
        assertThat(Files.exists(list) ? Files.readString(list) : "").isEqualTo(before);
        assertThat(add("p.faults", "weather", "Rain").body()).contains("Choose a list and write names");
        assertThat(CONSOLE.audit()).noneMatch(line -> line.startsWith("p.faults names-added"));
    }

    @Test
    void saysThatTheRulesAreNotReadyYet() {
        Visitor reviewer = CONSOLE.signedIn("r.early", Duty.REVIEWER);

        assertThat(reviewer.post("/rules", "/rules/try", Stream.of(Map.entry("text", "Orla was seen."))).body()).contains("The rules are still being loaded").doesNotContain("Orla");
    }

    private static HttpResponse<String> add(String who, String kind, String names) {
        return CONSOLE.signedIn(who, Duty.PUBLISHER).post("/rules", "/rules/names", Stream.of(Map.entry("kind", kind), Map.entry("names", names)));
    }
}
