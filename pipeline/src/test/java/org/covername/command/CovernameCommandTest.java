package org.covername.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.covername.DraftFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CovernameCommandTest {

    private static final String CASE = """
            case: child-q
            subjects:
              - {id: child, role: subject-child, pseudonym: Child Q, names: [Rosalind Thackwray]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int run(Object... arguments) {
        CommandLine commandLine = CovernameCommand.commandLine();
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(error));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return commandLine.execute(words);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "example", "redact", "detect", "holds", "check", "evaluate", "rules", "audit", "case", "hold", "clear", "approve", "schedule", "publish",
        "withdraw"})
    void helpsWithEveryCommand(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: covername " + command);
    }

    @Test
    void tellsWhetherACertificateFitsItsFile() throws IOException {
        Path draft = file("draft.docx", DraftFiles.docx("Rosalind Thackwray was seen at home. ".repeat(40)));
        Path made = folder.resolve("out").resolve("draft");
        assertThat(run("redact", draft, "--out", folder.resolve("out"))).isZero();
        assertThat(run("check", made.resolve("redacted.pdf"), "--certificate", made.resolve("certificate.json"))).isEqualTo(0);
        assertThat(out.toString()).contains("The certificate is as it was written on ", ", and speaks of this file: case case, draft-1.");
        assertThat(Files.readString(made.resolve("certificate.json"))).contains("\"name\" : \"page-text\"", "\"result\" : \"skipped\"").doesNotContain("Thackwray");
        assertThat(run("check", draft, "--certificate", made.resolve("certificate.json"))).isEqualTo(1);
        assertThat(out.toString()).contains("The file is not the one that was certified: its SHA-256 is another.");
    }

    @Test
    void refusesAnUnknownCommandOnOneLine() {
        assertThat(run("anonymise")).isEqualTo(2);
        assertThat(error.toString()).startsWith("covername: ").hasLineCount(1);
    }

    @Test
    void refusesAMissingFileOnOneLine() {
        assertThat(run("detect", folder.resolve("absent.txt"), "--out", folder.resolve("spans.jsonl"))).isEqualTo(2);
        assertThat(error.toString()).startsWith("covername: there is no file ").hasLineCount(1);
    }

    @Test
    void refusesAFaultyCaseFileWithoutItsNames() throws IOException {
        Path caseFile = Files.writeString(folder.resolve("case.yaml"), CASE.replace("subject-child", "princess"));
        Path draft = file("draft.docx", DraftFiles.docx("Anything"));

        assertThat(run("redact", draft, "--case", caseFile, "--out", folder.resolve("out"))).isEqualTo(2);
        assertThat(error.toString()).contains("case.yaml, line 3").doesNotContain("Thackwray").hasLineCount(1);
    }

    static Stream<Arguments> badInput() {
        byte[] docx = DraftFiles.docx("Rosalind Thackwray was seen at home. ".repeat(40));
        byte[] text = "Rosalind Thackwray was seen at home.".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("an empty file", "draft.docx", new byte[0], CASE),
                Arguments.of("a picture named as a Word file", "draft.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}, CASE),
                Arguments.of("a program", "draft.exe", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 7}, CASE),
                Arguments.of("a Word file under a password", "draft.docx", DraftFiles.encryptedDocx("Rosalind Thackwray"), CASE),
                Arguments.of("a PDF under a password", "draft.pdf", DraftFiles.encryptedPdf("Rosalind Thackwray"), CASE),
                Arguments.of("a truncated Word file", "draft.docx", Arrays.copyOf(docx, docx.length / 2), CASE),
                Arguments.of("a truncated PDF", "draft.pdf", "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), CASE),
                Arguments.of("an archive in an archive", "drafts.zip", DraftFiles.nested(2), CASE),
                Arguments.of("a file that unpacks without end", "draft.docx", DraftFiles.bomb(), CASE),
                Arguments.of("a case file without a case", "draft.txt", text, "subjects: []\n"),
                Arguments.of("a case file that is no YAML", "draft.txt", text, "case: [child-q, {Thackwray\n"),
                Arguments.of("a case file with an unknown role", "draft.txt", text, CASE.replace("subject-child", "princess")),
                Arguments.of("a case file that is empty", "draft.txt", text, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badInput")
    void refusesBadInputOnOneLineWithoutItsText(String what, String name, byte[] draft, String caseFile) throws IOException {
        Path known = Files.writeString(folder.resolve("case.yaml"), caseFile);
        Path out = folder.resolve("out");

        assertThat(run("redact", file(name, draft), "--case", known, "--out", out)).isEqualTo(2);
        assertThat(error.toString()).startsWith("covername: ").hasLineCount(1).doesNotContain("Thackwray", "Exception", "org.covername");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesToRedactWhatIsNotThere() {
        assertThat(run("redact", folder.resolve("absent.docx"), "--out", folder.resolve("out"))).isEqualTo(2);
        assertThat(run("redact", folder, "--out", folder.resolve("out"))).isEqualTo(2);
        assertThat(error.toString()).hasLineCount(2).contains("absent.docx");
    }

    @Test
    void findsANameThatAnyPdfStillHolds() throws IOException {
        Path caseFile = Files.writeString(folder.resolve("case.yaml"), CASE);

        assertThat(run("check", file("clean.pdf", DraftFiles.pdf("Nobody is named here.")), "--case", caseFile)).isZero();
        assertThat(run("check", file("leak.pdf", DraftFiles.pdf("Rosalind Thackwray is named here.")), "--case", caseFile)).isEqualTo(1);
        assertThat(out.toString()).contains("page 1").doesNotContain("Thackwray");
    }

    @Test
    void importsAListAndRemembersADecisionIntoTheOfficesOwnRules() throws IOException {
        Path rules = folder.resolve("rules");
        Path csv = Files.writeString(folder.resolve("schools.csv"), "name\nThistlewick Academy\n");

        assertThat(run("rules", "import", csv, "--as", "school", "--rules", rules)).isZero();
        assertThat(run("rules", "remember", "--board", "Fenwater Board", "--kind", "place", "--term", "Marrowby", "--decision", "keep", "--by", "Officer",
            "--because", "Large.", "--rules", rules)).isZero();
        assertThat(out.toString()).startsWith("1 added, 0 were there already; 1 with a short form");
        assertThat(rules.resolve("decisions/fenwater-board.yml")).content().contains("Marrowby");
        assertThat(run("rules", "test", "--rules", rules)).isZero();
    }

    @Test
    void tellsWhatIsWrongWithAnOfficesListOnOneLine() throws IOException {
        Path csv = Files.writeString(folder.resolve("schools.csv"), "name\nthistlewick\n");
        assertThat(run("rules", "import", csv, "--as", "school", "--rules", folder.resolve("rules"))).isEqualTo(2);
        assertThat(run("rules", "import", csv, "--as", "colour", "--rules", folder.resolve("rules"))).isEqualTo(2);
        assertThat(error.toString()).hasLineCount(2).startsWith("covername: schools.csv, line 2: a name starts with a capital");
    }

    @Test
    void tellsWhatMustNotBeSwitchedOff() throws IOException {
        Path rules = folder.resolve("rules");
        Path csv = Files.writeString(folder.resolve("schools.csv"), "name\nThistlewick Academy\n");
        run("rules", "import", csv, "--as", "school", "--rules", rules);
        Files.writeString(rules.resolve("switched-off.yml"), "version: 1\nchanges:\n  - {rule: festival, switched: 'off', day: 2026-03-04, by: p.gill, because: Known.}\n");
        assertThat(run("rules", "test", "--rules", rules)).isZero();
        Files.writeString(rules.resolve("switched-off.yml"), "version: 1\nchanges:\n  - {rule: inquest-topic, switched: 'off', day: 2026-03-04, by: p.gill, because: No.}\n");
        assertThat(run("rules", "test", "--rules", rules)).isEqualTo(2);
        assertThat(error.toString()).startsWith("covername: redaction-rules/switched-off.yml, line 3: inquest-topic tells what keeps a report back").hasLineCount(1);
    }

    @Test
    void refusesAnUnknownProfile() throws IOException {
        Path text = file("draft.txt", "Nobody is named here.".getBytes(StandardCharsets.UTF_8));
        assertThat(run("detect", text, "--profile", "tabloid", "--out", folder.resolve("spans.jsonl"))).isEqualTo(2);
        assertThat(error.toString()).startsWith("covername: there is no profile tabloid; known are ").hasLineCount(1);
    }

    @Test
    void refusesToVerifyWhereThereIsNoData() {
        assertThat(run("audit", "verify", "--data", folder.resolve("none"))).isEqualTo(2);
        assertThat(error.toString()).startsWith("covername: There is no data of Covername in ").hasLineCount(1);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void drawsProgressOnATerminalOnly() {
        StringWriter terminal = new StringWriter();
        try (ProgressBar progress = new ProgressBar(new PrintWriter(terminal), 2, true)) {
            progress.step();
        }
        assertThat(terminal.toString()).contains("\r[###############...............] 1 of 2");

        StringWriter elsewhere = new StringWriter();
        try (ProgressBar progress = new ProgressBar(new PrintWriter(elsewhere), 2, false)) {
            progress.step();
        }
        assertThat(elsewhere.toString()).isEmpty();
    }
}
