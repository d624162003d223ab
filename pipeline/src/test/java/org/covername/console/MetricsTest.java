package org.covername.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.covername.account.Duty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a watcher reads of a service at work, and the board that shows it. */
class MetricsTest {

    @RegisterExtension
    static final ServedConsole CONSOLE = new ServedConsole();

    private static final Pattern NAME = Pattern.compile("\\b(?:covername|jvm|process|system)_\\w+");
    private static Program watcher;

    @BeforeAll
    static void work() throws IOException, InterruptedException {
        CONSOLE.report("child-w", "draft-1").holding("criminal-proceedings", "active", "A trial at the Crown Court is listed for the spring.").saying("Child W lived with Mother.");
        CONSOLE.takeUp("child-w");
        watcher = Program.of(CONSOLE, "k.watch", Duty.ADMINISTRATOR);
        Path folder = Files.createDirectories(CONSOLE.home().resolve("inbound/child-m"));
        Files.writeString(folder.resolve("Penhaligon.txt"), "Orla Penhaligon lived at home.");
        for (int looks = 0; looks < 600 && !watcher.get("/metrics").body().contains("covername_drafts_taken_total 1.0"); looks++) {
            Thread.sleep(100);
        }
    }

    @Test
    void countsDraftsHoldsAndReports() {
        String read = watcher.get("/metrics").body();

        assertThat(read.lines()).contains("covername_drafts_taken_total 1.0", "covername_drafts_rejected_total{what=\"draft\"} 0.0", "covername_steps_failed_total{step=\"redaction\"} 0.0");
        assertThat(read).contains("covername_step_seconds_bucket{step=\"extraction\",le=\"0.1\"}");
        assertThat(watcher.get("/metrics").headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    }

    @Test
    void countsWhatWaits() throws InterruptedException {
        String read = watcher.get("/metrics").body();
        for (int looks = 0; looks < 200 && !read.contains("covername_reviews{state=\"received\"} 1.0"); looks++) {
            Thread.sleep(100);
            read = watcher.get("/metrics").body();
        }

        assertThat(read.lines()).contains("covername_holds_live 1.0", "covername_reviews{state=\"received\"} 1.0", "covername_reviews{state=\"published\"} 0.0");
    }

    @Test
    void timesTheStepsOfTheServiceItself() {
        assertThat(CONSOLE.service().context().getBean(CamelContext.class).getRoutePolicyFactories()).anyMatch(factory -> factory.getClass().getSimpleName().equals("CamelStepClock"));
    }

    @Test
    void namesNoCaseNoDraftAndNobody() {
        String read = watcher.get("/metrics").body();
        Set<String> labels = Pattern.compile("(\\w+)=\"").matcher(read).results().map(label -> label.group(1)).collect(Collectors.toSet());

        assertThat(labels).isSubsetOf("step", "state", "what", "le", "area", "id");
        assertThat(read).doesNotContain("child-").doesNotContain("draft-1").doesNotContain("Penhaligon").doesNotContain("k.watch");
    }

    @Test
    void hasEveryNumberThatTheBoardShows() throws IOException {
        Set<String> shown = NAME.matcher(Files.readString(Path.of("docs/grafana.json")).replaceAll("(?m)^(?!.*\"expr\").*$", "")).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = watcher.get("/metrics").body().lines().filter(line -> !line.startsWith("#")).map(line -> line.replaceAll("[{ ].*", "")).collect(Collectors.toSet());

        assertThat(shown).hasSizeGreaterThan(8).isSubsetOf(there);
    }
}
