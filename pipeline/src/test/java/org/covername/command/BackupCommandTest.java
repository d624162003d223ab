package org.covername.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.covername.LivingFolder;
import org.covername.intake.Settings;
import org.covername.office.ReviewFolder;
import org.covername.vault.DataLock;
import org.covername.vault.Vault;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a real data folder, put back on an empty machine, on which work then goes on. */
class BackupCommandTest {

    private static final byte[] DRAFT = "Philippa Wetherby lives here.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path home;
    private String printed;
    private String refused;

    @BeforeEach
    void hasAReportWithItsPaperAndASealedDraft() throws IOException {
        Vault.in(data()).seal("drafts/ab/original", DRAFT);
        Flyway.configure().dataSource(Settings.databaseIn(data()), "sa", "").load().migrate();
        ReviewFolder.of(outbound(), "child-k", "draft-1").holding("criminal-proceedings", "active", "Mother awaits trial.").saying("What Child K teaches us");
        assertThat(work("case", "show", "child-k")).isEqualTo(CovernameCommand.FINDING);
        assertThat(work("clear", "child-k", "hold-1", "--role", "court", "--organisation", "Northmere Crown Court", "--dated", LocalDate.now().minusDays(60).toString(),
                "--document", Files.writeString(home.resolve("result.txt"), "Regina v Nobody").toString(), "--by", "a.thorne")).as(refused).isZero();
        assertThat(work("hold", "confirm", "child-k", "hold-1", "--by", "a.thorne")).isZero();
        assertThat(work("case", "decide", "child-k", "--by", "a.thorne")).as(refused).isZero();
        for (String step : List.of("family-told", "panel-sent", "secretary-of-state-sent", "identification-checked")) {
            assertThat(work("case", "confirm", "child-k", "--step", step, "--on", LocalDate.now().minusDays(21).toString(), "--by", "a.thorne")).isZero();
        }
        assertThat(work("approve", "child-k", "--by", "a.thorne")).isZero();
    }

    @Test
    void goesOnFromACopyOnAnEmptyMachine() throws IOException {
        assertThat(backup()).as(refused).isZero();
        assertThat(printed).startsWith("copied: ");
        assertThat(texts(home.resolve("copy"))).as("what opens nothing by itself").doesNotContain("Wetherby", "primaryKeyId");
        loseEverything();

        assertThat(restore()).as(refused).isZero();
        assertThat(printed).contains("put back; the audit chain holds");
        assertThat(Vault.existing(data()).open("drafts/ab/original")).isEqualTo(DRAFT);
        assertThat(work("approve", "child-k", "--by", "b.quince")).as(refused).isZero();
        assertThat(work("schedule", "child-k", "--on-clearance", "--by", "a.thorne")).as(refused).isZero();
        assertThat(work("publish")).isZero();
        assertThat(printed).contains("child-k/draft-1: published");
        assertThat(outbound().resolve("published/index.html")).exists();
        assertThat(run("audit", "verify", "--data", data().toString())).isZero();
    }

    @Test
    void refusesWhileAServiceRuns() throws IOException {
        try (DataLock running = DataLock.use(data())) {
            assertThat(backup()).isEqualTo(CovernameCommand.BAD_INPUT);
            assertThat(refused).contains("stop it on every machine");
        }
        assertThat(backup()).as(refused).isZero();
    }

    @Test
    void refusesACopyThatIsNotAsItWasWritten() throws IOException {
        backup();
        loseEverything();
        Files.writeString(home.resolve("copy/vault/drafts/ab/original"), "altered");

        assertThat(restore()).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("is not as it was written");
        assertThat(data()).doesNotExist();
    }

    @Test
    void refusesTheKeysOfAnotherCopy() throws IOException {
        backup();
        assertThat(run("backup", "--to", home.resolve("copy2").toString(), "--keys-to", home.resolve("keys2").toString(), "--data", data().toString(), "--outbound", outbound().toString())).isZero();
        loseEverything();

        assertThat(run("restore", "--from", home.resolve("copy").toString(), "--keys-from", home.resolve("keys2").toString(), "--data", data().toString(), "--outbound", outbound().toString()))
                .isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("are of another copy");
    }

    @Test
    void overwritesNothing() {
        backup();
        assertThat(restore()).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("There is something in " + data() + " already");
        assertThat(backup()).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("There is something in " + home.resolve("copy") + " already");
    }

    @Test
    void keepsKeysApart() {
        assertThat(run("backup", "--to", home.resolve("copy").toString(), "--keys-to", home.resolve("copy/keys").toString(), "--data", data().toString())).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("The keys must not lie with what they open");
    }

    private int backup() {
        return run("backup", "--to", home.resolve("copy").toString(), "--keys-to", home.resolve("keys").toString(), "--data", data().toString(), "--outbound", outbound().toString());
    }

    private int restore() {
        return run("restore", "--from", home.resolve("copy").toString(), "--keys-from", home.resolve("keys").toString(), "--data", data().toString(), "--outbound", outbound().toString());
    }

    private int work(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data().toString(), "--outbound", outbound().toString()));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CovernameCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
        printed = out.toString();
        refused = err.toString();
        return code;
    }

    private void loseEverything() {
        LivingFolder.delete(data());
        LivingFolder.delete(outbound());
        assertThat(data()).doesNotExist();
        assertThat(outbound()).doesNotExist();
    }

    private static String texts(Path folder) {
        return LivingFolder.files(folder).stream().map(LivingFolder::content).collect(Collectors.joining());
    }

    private Path data() {
        return home.resolve("data");
    }

    private Path outbound() {
        return home.resolve("outbound");
    }
}
