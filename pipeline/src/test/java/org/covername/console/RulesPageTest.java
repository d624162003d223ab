package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.Visitor;
import org.covername.CopiedRules;
import org.covername.account.Duty;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of the rules, with a folder of the office's own. */
class RulesPageTest {

    private static final Path RULES = CopiedRules.folder();

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole("--covername.rules=" + RULES, "--covername.rehearsal=300ms");

    @Test
    void showsEachRuleWithItsReasonAndExamples() {
        String page = CONSOLE.signedIn("au.rules", Duty.AUDITOR).get("/rules?q=postcode").body();

        assertThat(page).contains("id=\"rule-uk-postcode\"").contains("<strong>finds</strong>").contains("[[").doesNotContain("id=\"rule-email\"").doesNotContain("Try it").doesNotContain("See what this would do").doesNotContain("/rules/switch");
        assertThat(page).containsPattern("\\d+ of \\d{3} rules");
    }

    @Test
    void addsNamesToTheListsOfTheOffice() throws IOException {
        HttpResponse<String> look = add("p.lists", "school", "Larkmoor Vale Academy\r\nTresilick Primary School\r\n");

        assertThat(look.body()).contains("Larkmoor Vale Academy").contains("What it would do to the drafts in review");
        assertThat(RULES.resolve("lists/office-schools.txt")).content().doesNotContain("Larkmoor");
        assertThat(saved("p.lists", look, "")).contains("2 added, 0 were there already.");
        assertThat(RULES.resolve("lists/office-schools.txt")).content().contains("Larkmoor Vale Academy");
        assertThat(CONSOLE.audit()).contains("p.lists names-added {\"drafts\":\"0\",\"hidden\":\"0\",\"kind\":\"school\",\"names\":\"2\",\"read\":\"0\",\"rules\":\"" + RuleFolder.at(RULES).sha256() + "\",\"shown\":\"0\"}").noneMatch(line -> line.contains("Larkmoor"));
        assertThat(saved("p.lists", add("p.lists", "school", "Larkmoor Vale Academy"), "")).contains("0 added, 1 were there already.");
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

    @Test
    void switchesARuleOffAndOnAgainWithAReasonEach() throws IOException {
        assertThat(saved("p.switch", change("p.switch", "office-body-short", "off"), " ")).contains("Say why, in 300 signs or fewer.");
        String off = saved("p.switch", change("p.switch", "office-body-short", "off"), "Our bodies are listed in full.");

        assertThat(off).contains("office-body-short is switched off.").contains("office-body-short, switched off")
                .contains("Switched off by p.switch on " + CONSOLE.office().today() + ": Our bodies are listed in full.");
        assertThat(RULES.resolve("switched-off.yml")).content().contains("because: 'Our bodies are listed in full.'");
        assertThat(change("p.switch", "office-body-short", "off").body()).contains("Somebody has done this already.");
        assertThat(saved("p.switch", change("p.switch", "office-body-short", "on"), "They are not.")).contains("office-body-short is switched on.").contains("Switched on again by p.switch");
        assertThat(CONSOLE.audit()).anyMatch(line -> line.startsWith("p.switch rule-switched-off {") && line.contains("\"rule\":\"office-body-short\""))
                .anyMatch(line -> line.startsWith("p.switch rule-switched-on {")).noneMatch(line -> line.contains("listed in full"));
    }

    @Test
    void refusesToSwitchOffWhatIdentifiesAlone() throws IOException {
        assertThat(CONSOLE.signedIn("p.alone", Duty.PUBLISHER).get("/rules?q=uk-postcode").body()).contains("Uk-postcode finds what identifies alone").doesNotContain("/rules/switch");
        assertThat(change("p.alone", "uk-postcode", "off").body()).contains("uk-postcode finds what identifies alone, and cannot be switched off");
        assertThat(change("p.alone", "no-such-rule", "off").body()).contains("Choose a rule");
    }

    @Test
    void keepsAChangeToWhoeverAskedForItAndToTheRulesThatWereLookedAt() throws IOException {
        HttpResponse<String> look = change("p.first", "office-school-short", "off");
        String path = look.uri().getPath();

        assertThat(CONSOLE.signedIn("p.other", Duty.PUBLISHER).get(path).body()).contains("This change is not open any more");
        Files.writeString(RULES.resolve("lists/office-kept.txt"), "# somebody was here\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(saved("p.first", look, "Too many.")).contains("The rules were changed meanwhile");
        assertThat(RuleBook.switches(RuleFolder.at(RULES))).doesNotContainKey("office-school-short");
        assertThat(CONSOLE.audit()).noneMatch(line -> line.startsWith("p.first rule-switched"));
    }

    private static HttpResponse<String> change(String who, String rule, String to) {
        return CONSOLE.signedIn(who, Duty.PUBLISHER).post("/rules", "/rules/switch", Stream.of(Map.entry("rule", rule), Map.entry("to", to)));
    }

    /** Saves what is looked at, once the look is over. */
    private static String saved(String who, HttpResponse<String> look, String because) {
        Visitor publisher = CONSOLE.signedIn(who, Duty.PUBLISHER);
        String path = look.uri().getPath();
        for (int i = 0; i < 100 && !publisher.get(path).body().contains("<form method=\"post\" action=\"" + path); i++) {
            pause();
        }
        return publisher.post(path, path, Stream.of(Map.entry("because", because))).body();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpResponse<String> add(String who, String kind, String names) {
        return CONSOLE.signedIn(who, Duty.PUBLISHER).post("/rules", "/rules/names", Stream.of(Map.entry("kind", kind), Map.entry("names", names)));
    }
}
