package org.covername.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.RunningCovername;
import org.covername.intake.DraftState.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rulings by command line, beside the running service that makes the report anew. */
class DecideCommandTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    private String printed = "";
    private String refused = "";

    @Test
    void rulesAboutAnEntityWithoutPrintingItsName() throws Exception {
        COVERNAME.drop("child-j/case.yaml", "case: child-j\nboard: Eastmere Safeguarding Children Partnership\nsubjects:\n"
                + "  - {id: child, role: subject-child, pseudonym: Child J, names: [Isolde Pemberwick], sex: f}\n");
        COVERNAME.drop("child-j/first.txt", "Review of a child's death\n\nIsolde Pemberwick was seven. A neighbour, Sadie Thornbury, rang twice.\n\nThe words zephyr blue quill stood there.\n");
        COVERNAME.awaitState("child-j", 1, State.DONE);
        assertThat(run("--list")).as(refused).isEqualTo(CovernameCommand.DONE);
        assertThat(printed).contains("Neighbour 1").doesNotContain("Thornbury");
        Matcher neighbour = Pattern.compile("([0-9a-f]{12})  person  Neighbour 1").matcher(printed);
        assertThat(neighbour.find()).isTrue();

        assertThat(run("--entity", neighbour.group(1), "--rename", "Family Friend")).as(refused).isEqualTo(CovernameCommand.DONE);
        assertThat(printed).contains("decision 1: rename");
        assertThat(run("--add", "occupation:zephyr blue quill")).as(refused).isEqualTo(CovernameCommand.DONE);
        assertThat(run("--entity", neighbour.group(1), "--rename", "Child J")).isEqualTo(CovernameCommand.BAD_INPUT);
        assertThat(refused).contains("of this case has this pseudonym");
        COVERNAME.await("the report to say it", () -> log().contains("Family Friend") && log().contains("\"occupation\""));
        assertThat(run("--undo", "1")).as(refused).isEqualTo(CovernameCommand.DONE);
        COVERNAME.await("the report to say it no more", () -> log().contains("Neighbour 1") && !log().contains("Family Friend"));
    }

    private static String log() {
        try {
            return Files.readString(COVERNAME.review("child-j", "draft-1").resolve("redaction-log.json"));
        } catch (IOException beingReplaced) {
            return "";
        }
    }

    private int run(String... options) {
        List<String> all = new ArrayList<>(List.of("case", "decide", "child-j", "--by", "a.thorne", "--data", COVERNAME.home().resolve("data").toString(),
                "--outbound", COVERNAME.home().resolve("outbound").toString()));
        all.addAll(Arrays.asList(options));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CovernameCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all.toArray(String[]::new));
        printed = out.toString();
        refused = err.toString();
        return exit;
    }
}
