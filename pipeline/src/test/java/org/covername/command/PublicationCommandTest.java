package org.covername.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.covername.intake.Settings;
import org.covername.office.ReviewFolder;
import org.covername.vault.Vault;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** An officer's way with a case, on the command line, over a real data folder. */
class PublicationCommandTest {

    @TempDir
    private Path home;
    private String printed;
    private String refused;

    @BeforeEach
    void hasADataFolderAndARedactedReport() {
        Vault.in(home.resolve("data"));
        Flyway.configure().dataSource(Settings.databaseIn(home.resolve("data")), "sa", "").load().migrate();
        ReviewFolder.of(home.resolve("outbound"), "child-k", "draft-1").holding("criminal-proceedings", "active", "Mother awaits trial.").saying("What Child K teaches us");
    }

    @Test
    void takesAReportFromItsHoldToThePageAndOffItAgain() throws Exception {
        assertThat(run("case", "show", "child-k")).isEqualTo(CovernameCommand.FINDING);
        assertThat(printed).contains("draft-1 (report, public): received", "on-hold", "Wait for criminal proceedings (hold-1)");
        assertThat(run("hold", "list", "child-k")).isEqualTo(CovernameCommand.FINDING);

        Path result = Files.writeString(home.resolve("result.txt"), "Regina v Nobody");
        LocalDate today = LocalDate.now();
        assertThat(run("clear", "child-k", "hold-1", "--role", "court", "--organisation", "Northmere Crown Court", "--dated", today.minusDays(60).toString(),
                "--document", result.toString(), "--by", "a.thorne")).as(refused).isEqualTo(CovernameCommand.DONE);
        assertThat(run("hold", "confirm", "child-k", "hold-1", "--by", "a.thorne")).isEqualTo(CovernameCommand.DONE);
        assertThat(run("case", "decide", "child-k", "--by", "a.thorne")).isEqualTo(CovernameCommand.DONE);
        for (String step : List.of("family-told", "panel-sent", "secretary-of-state-sent", "identification-checked")) {
            assertThat(run("case", "confirm", "child-k", "--step", step, "--on", today.minusDays(21).toString(), "--by", "a.thorne")).isEqualTo(CovernameCommand.DONE);
        }
        assertThat(run("approve", "child-k", "--by", "a.thorne")).isEqualTo(CovernameCommand.DONE);
        assertThat(run("approve", "child-k", "--by", "a.thorne")).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("the second approval has to come from another person");
        assertThat(run("approve", "child-k", "--by", "b.quince")).isEqualTo(CovernameCommand.DONE);
        assertThat(run("schedule", "child-k", "--on-clearance", "--by", "a.thorne", "--calendar", home.resolve("c.ics").toString())).isEqualTo(CovernameCommand.DONE);
        Path checklist = home.resolve("checklist.html");
        assertThat(run("case", "show", "child-k", "--checklist", checklist.toString())).as(printed).isEqualTo(CovernameCommand.DONE);
        assertThat(Files.readString(checklist)).contains("Before publication", "Have two people approved it?").doesNotContain("class=\"no\"");

        assertThat(run("publish")).isEqualTo(CovernameCommand.DONE);
        assertThat(printed).contains("child-k/draft-1: published");
        assertThat(home.resolve("outbound/published/index.html")).exists();
        assertThat(run("withdraw", "child-k", "--by", "b.quince", "--because", "The family asked us to wait.")).isEqualTo(CovernameCommand.DONE);
        assertThat(printed).contains("withdrawn");
        assertThat(exported()).contains("report-published").contains("report-withdrawn").doesNotContain("The family asked us");
    }

    @Test
    void refusesAClearanceWithoutItsDocument() {
        assertThat(run("clear", "child-k", "hold-1", "--role", "court", "--organisation", "X", "--dated", "2026-01-01", "--document", home.resolve("none.pdf").toString(), "--by", "a.thorne"))
                .isEqualTo(CovernameCommand.BAD_INPUT);
    }

    @Test
    void refusesASentenceForAUserName() {
        assertThat(run("approve", "child-k", "--by", "the chair, on Monday")).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("--by is the user name of a person");
    }

    @Test
    void refusesToScheduleForATimeWhatIsHeld() {
        assertThat(run("schedule", "child-k", "--at", "2099-01-01T10:00", "--by", "a.thorne")).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("child-k/draft-1 is received, so it cannot be scheduled for a time");
    }

    private String exported() throws Exception {
        StringWriter out = new StringWriter();
        CommandLine commandLine = CovernameCommand.commandLine().setOut(new PrintWriter(out));
        assertThat(commandLine.execute("audit", "export", "--out", home.resolve("export").toString(), "--data", home.resolve("data").toString())).as(out.toString()).isZero();
        assertThat(home.resolve("export/audit.html")).exists();
        assertThat(Files.readString(home.resolve("export/head.json"))).contains("publicKey");
        return Files.readString(home.resolve("export/audit.jsonl"));
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", home.resolve("data").toString(), "--outbound", home.resolve("outbound").toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CovernameCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all.toArray(String[]::new));
        printed = out.toString();
        refused = err.toString();
        return code;
    }
}
