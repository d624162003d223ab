package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.account.Duty;
import org.covername.audit.JdbcAuditTrail;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.covername.intake.DraftState;
import org.covername.intake.DraftState.State;
import org.covername.intake.JdbcDrafts;
import org.covername.office.Office;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real files dropped into the folder of the running service, and what came out. Each test has a case of its own, so that they share one start. */
class DropFolderTest {

    @RegisterExtension
    static final RunningCovername COVERNAME = new RunningCovername();

    /** Stands in every failing file, in its name, or in its folder's name; and must stand nowhere else. */
    private static final String MARKED = "Zephyrine Quillfeather";

    private static final String[] REVIEW = {
        "Review of a child's death",
        "Rosalind Thackwray was born in spring. Her mother Imelda Thackwray asked for help twice.",
        "Rosalind was known to the health visitor, Perpetua Oddfellow, who wrote to Imelda.",
        "The family moved house often. Nobody asked why."};

    private static String caseFile(String caseId, String pseudonym) {
        return """
                case: %s
                board: Eastmere Safeguarding Children Partnership
                subjects:
                  - {id: child, role: subject-child, pseudonym: %s, names: [Rosalind Thackwray], sex: f}
                  - {id: mother, role: mother, pseudonym: Mother, names: [Imelda Thackwray]}
                """.formatted(caseId, pseudonym);
    }

    @TestFactory
    Stream<DynamicTest> redactsADraftOfEachKind() {
        record Kind(String ending, String caseId, String pseudonym, byte[] bytes) { }
        return Stream.of(new Kind("docx", "case-1", "Child AA", DraftFiles.docx(REVIEW)), new Kind("pdf", "case-2", "Child AB", DraftFiles.pdf(REVIEW)),
                new Kind("odt", "case-3", "Child AC", DraftFiles.odt(REVIEW))).map(kind -> DynamicTest.dynamicTest(kind.ending, () -> {
                    COVERNAME.drop(kind.caseId + "/case.yaml", caseFile(kind.caseId, kind.pseudonym));
                    COVERNAME.drop(kind.caseId + "/Thackwray final." + kind.ending, kind.bytes);
                    COVERNAME.awaitState(kind.caseId, 1, State.DONE);

                    Path review = COVERNAME.review(kind.caseId, "draft-1");
                    assertThat(review.toFile().list()).contains("redacted.pdf", "redaction-log.html", "redaction-log.json", "readiness.json", "audit.jsonl",
                                    "certificate.json", "certificate.html")
                            .hasSize(kind.ending.equals("docx") ? 8 : 7);
                    assertThat(review.resolve("redacted.docx").toFile().exists()).isEqualTo(kind.ending.equals("docx"));
                    assertThat(text(review.resolve("redacted.pdf"))).contains(kind.pseudonym).contains("Mother asked for help twice.", "Nobody asked why.")
                            .doesNotContain("Thackwray", "Rosalind", "Imelda", "Oddfellow");
                    assertThat(COVERNAME.everythingBelow(review)).doesNotContain("Thackwray", "Rosalind", "Imelda", "Oddfellow");
                    assertThat(Files.list(COVERNAME.inbound().resolve(kind.caseId)).map(file -> file.getFileName().toString())).containsExactly("case.yaml");
                }));
    }

    @Test
    void notesTheSameBytesAgainAndDoesNotProcessThemTwice() {
        byte[] draft = DraftFiles.docx("A draft that comes twice.");
        COVERNAME.drop("case-11/first.docx", draft);
        COVERNAME.awaitState("case-11", 1, State.DONE);
        COVERNAME.drop("case-11/second.docx", draft);

        COVERNAME.await("the second to be noted", () -> events("case-11").contains("draft-received-again"));
        assertThat(COVERNAME.drafts("case-11")).hasSize(1);
        assertThat(events("case-11").stream().filter("candidate"::equals)).hasSize(1);
    }

    @Test
    void processesADraftAnewWhenItsCaseFileChanges() throws IOException {
        COVERNAME.drop("case-12/case.yaml", caseFile("case-12", "Child AD"));
        COVERNAME.drop("case-12/draft.docx", DraftFiles.docx(REVIEW));
        COVERNAME.awaitState("case-12", 1, State.DONE);

        COVERNAME.drop("case-12/case.yaml", caseFile("case-12", "Child AE"));
        COVERNAME.await("a second candidate", () -> events("case-12").stream().filter("candidate"::equals).count() == 2);

        assertThat(text(COVERNAME.review("case-12", "draft-1").resolve("redacted.pdf"))).contains("Child AE").doesNotContain("Child AD");
    }

    @Test
    void asksForTheCaseOfADraftInNoFolder() throws IOException {
        byte[] draft = DraftFiles.docx("A draft of which nobody said whose it is.");
        COVERNAME.drop("stray.docx", draft);
        COVERNAME.await("the stray draft to be done", () -> withBytes(draft).stream().anyMatch(state -> state.stand().state() == State.DONE));
        String arrived = withBytes(draft).get(0).id().caseId();
        Path asked = COVERNAME.review(arrived, "draft-1");
        assertThat(arrived).matches("case-\\d{8}-\\d{6}");
        assertThat(Files.readString(asked.resolve("readiness.json"))).contains("Which case is this?");

        COVERNAME.drop("case-13/stray.docx", draft);
        COVERNAME.awaitState("case-13", 1, State.DONE);
        assertThat(asked).doesNotExist();
        assertThat(Files.readString(COVERNAME.review("case-13", "draft-1").resolve("readiness.json"))).doesNotContain("Which case is this?");
    }

    private static List<DraftState> withBytes(byte[] draft) {
        String sha256 = new DraftFile(new Surface(""), draft).sha256();
        return COVERNAME.bean(JdbcDrafts.class).all().stream().filter(state -> state.sha256().equals(sha256)).toList();
    }

    @Test
    void processesAFileWithAStrangeNameAndAsks() throws IOException {
        COVERNAME.drop("case-14/" + "l".repeat(250) + ".docx", DraftFiles.docx("One with a long name."));
        COVERNAME.drop("case-14/two\nlines.docx", DraftFiles.docx("One with a line break in its name."));
        COVERNAME.awaitState("case-14", 1, State.DONE);
        COVERNAME.awaitState("case-14", 2, State.DONE);

        String readiness = Files.readString(COVERNAME.review("case-14", "draft-1").resolve("readiness.json"))
                + Files.readString(COVERNAME.review("case-14", "draft-2").resolve("readiness.json"));
        assertThat(readiness).contains("Is this the right file? Its name is 255 characters long.", "There is a line break or another control character");
    }

    @Test
    void showsWhereEachDraftStands() {
        COVERNAME.drop("case-15/draft.docx", DraftFiles.docx("A draft to be seen in the console."));
        COVERNAME.awaitState("case-15", 1, State.DONE);

        Visitor reviewer = Visitor.signedIn(COVERNAME.service(), "r.vance", Duty.REVIEWER);
        COVERNAME.bean(Office.class).work("case-15", book -> book);
        assertThat(reviewer.get("/").body()).contains("href=\"/cases/case-15/draft-1\"", "To review").doesNotContain("A draft to be seen");
        assertThat(reviewer.get("/review/case-15/draft-1/redacted.pdf").body()).startsWith("%PDF-");
        assertThat(reviewer.get("/review/case-15/draft-1/../../../data/vault.key").body()).doesNotContain("primaryKeyId");
        assertThat(reviewer.get("/review/case-15/draft-1/audit.jsonl").body()).doesNotContain("draft-received");
        assertThat(Visitor.of(COVERNAME.service()).get("/review/case-15/draft-1/redacted.pdf").body()).contains("Sign in");
    }

    /** A file that cannot be processed, and what its office is told. */
    private record Bad(String name, byte[] bytes, String told) {
    }

    private static List<Bad> badFiles() {
        byte[] docx = DraftFiles.docx(MARKED + " lives here.");
        return List.of(
                new Bad("empty.docx", new byte[0], "empty"),
                new Bad("letter.xyz", (MARKED + "\0\1\2").getBytes(StandardCharsets.ISO_8859_1), "none of the formats"),
                new Bad("locked.docx", DraftFiles.encryptedDocx(MARKED + " lives here."), "password"),
                new Bad("locked.pdf", DraftFiles.encryptedPdf(MARKED + " lives here."), "password"),
                new Bad("cut off.docx", Arrays.copyOf(docx, docx.length / 2), "damaged"),
                new Bad("cut off.pdf", Arrays.copyOf(DraftFiles.pdf(MARKED), 60), "damaged"),
                new Bad("bomb.docx", DraftFiles.bomb(), "unpack"),
                new Bad("nested.zip", DraftFiles.nested(20), "archive"),
                new Bad("long.pdf", DraftFiles.pdfOfPages(10_000, MARKED), "pages"));
    }

    @TestFactory
    Stream<DynamicTest> givesBackWhatItCannotReadAndSaysWhy() {
        return badFiles().stream().map(bad -> DynamicTest.dynamicTest(bad.name, () -> {
            COVERNAME.drop("Folder of " + MARKED + "/" + MARKED + " " + bad.name, bad.bytes);
            Path given = COVERNAME.rejected().resolve(MARKED + " " + bad.name);
            Path why = COVERNAME.rejected().resolve(given.getFileName() + ".why.txt");
            COVERNAME.await(bad.name + " to be given back", () -> Files.exists(why) && Files.exists(given));

            assertThat(given).hasBinaryContent(bad.bytes);
            assertThat(Files.readString(why)).containsIgnoringCase(bad.told).doesNotContain("Zephyrine", "Quillfeather", "Exception").hasLineCount(1);
        }));
    }

    @Test
    void givesBackAFileWhoseNameLeavesNoRoomForAWord() throws IOException {
        COVERNAME.drop("case-18/" + "n".repeat(251) + ".pdf", "not a pdf\0".getBytes(StandardCharsets.US_ASCII));
        COVERNAME.drop("case-18/bro\nken.pdf", "no pdf either\0".getBytes(StandardCharsets.US_ASCII));

        String cut = "n".repeat(226) + ".pdf";
        COVERNAME.await("both to be given back", () -> Files.exists(COVERNAME.rejected().resolve(cut + ".why.txt"))
                && Files.exists(COVERNAME.rejected().resolve("bro ken.pdf.why.txt")));
        assertThat(COVERNAME.rejected().resolve(cut)).hasContent("not a pdf\0");
        assertThat(COVERNAME.rejected().resolve("bro ken.pdf")).exists();
    }

    @Test
    void waitsForAFileThatIsStillBeingCopied() throws Exception {
        byte[] draft = DraftFiles.docx("A draft that is copied slowly, piece by piece.");
        Path target = Files.createDirectories(COVERNAME.inbound().resolve("case-19")).resolve("slow.docx");
        for (int piece = 0; piece < 12; piece++) {
            Files.write(target, Arrays.copyOfRange(draft, piece * draft.length / 12, (piece + 1) * draft.length / 12), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(120);
        }
        COVERNAME.awaitState("case-19", 1, State.DONE);

        assertThat(COVERNAME.drafts("case-19")).hasSize(1);
        assertThat(COVERNAME.drafts("case-19").get(0).sha256()).isEqualTo(new DraftFile(new Surface(""), draft).sha256());
        assertThat(COVERNAME.rejected().resolve("slow.docx")).doesNotExist();
    }

    @Test
    void givesBackAFileThatMayNotBeRead() throws IOException {
        Path locked = Files.write(Files.createDirectories(COVERNAME.inbound().resolve("case-20")).resolve("locked away.docx.part"), DraftFiles.docx(MARKED));
        Files.setPosixFilePermissions(locked, Set.of());
        Assumptions.assumeFalse(Files.isReadable(locked), "skipped, because this user may read every file");
        Files.move(locked, locked.resolveSibling("locked away.docx"));

        Path why = COVERNAME.rejected().resolve("locked away.docx.why.txt");
        COVERNAME.await("the file to be given back", () -> Files.exists(why));
        assertThat(Files.readString(why)).startsWith("The file may not be read");
        assertThat(COVERNAME.rejected().resolve("locked away.docx")).exists();
    }

    @Test
    void asksForTheCaseFileOfACaseThatHasNone() throws IOException {
        COVERNAME.drop("case-22/draft.docx", DraftFiles.docx("A draft of a case of which nothing is known."));
        COVERNAME.awaitState("case-22", 1, State.DONE);
        assertThat(Files.readString(COVERNAME.review("case-22", "draft-1").resolve("readiness.json"))).contains("case.yaml");
    }

    @Test
    void givesBackLinksAndFoldersWithinACase() throws IOException {
        Path outside = Files.writeString(COVERNAME.home().resolve("outside.txt"), MARKED);
        Files.createDirectories(COVERNAME.inbound().resolve("odd"));
        Files.createSymbolicLink(COVERNAME.inbound().resolve("odd/link.txt"), outside);
        COVERNAME.drop("odd/deeper/draft.docx", DraftFiles.docx("Too deep."));

        COVERNAME.await("both to be given back", () -> Files.exists(COVERNAME.rejected().resolve("deeper/draft.docx"))
                && Files.exists(COVERNAME.rejected().resolve("deeper.why.txt")) && Files.exists(COVERNAME.rejected().resolve("link.txt.why.txt")));
        assertThat(outside).hasContent(MARKED);
        assertThat(COVERNAME.rejected().resolve("deeper/draft.docx")).exists();
        assertThat(COVERNAME.drafts("odd")).isEmpty();
    }

    @Test
    void givesBackAFaultyCaseFileWithItsLines() throws IOException {
        COVERNAME.drop("faulty/case.yaml", """
                case: faulty
                subjects:
                  - {id: child, role: princess, pseudonym: Child AF, names: [Zephyrine Quillfeather]}
                """);

        Path why = COVERNAME.rejected().resolve("case.yaml.why.txt");
        COVERNAME.await("the case file to be given back", () -> Files.exists(why));
        assertThat(Files.readString(why)).contains("case.yaml, line 3").doesNotContain("Quillfeather");
    }

    @Test
    void givesBackACaseFileThatIsNoYaml() throws IOException {
        COVERNAME.drop("case-21/case.yaml", "case: case-21\nsubjects: [{id: child, names: [Zephyrine Quillfeather\n");

        COVERNAME.await("the case file to be given back", () -> everyWhy().contains("case.yaml, line 3"));
        assertThat(everyWhy()).doesNotContain("Quillfeather", "Exception");
        assertThat(COVERNAME.inbound().resolve("case-21/case.yaml")).doesNotExist();
    }

    private static String everyWhy() {
        return Files.exists(COVERNAME.rejected()) ? COVERNAME.everythingBelow(COVERNAME.rejected()).lines().filter(line -> line.startsWith("case.yaml"))
                .collect(Collectors.joining("\n")) : "";
    }

    @Test
    void leavesNoNameInLogsWhyTextsOutboundOrDatabase() {
        COVERNAME.drop("Folder of " + MARKED + "/" + MARKED + " whole.docx", DraftFiles.docx(MARKED + " was seen by Dr " + MARKED + ".", "Well."));
        COVERNAME.await("the draft to be processed", () -> COVERNAME.bean(JdbcClient.class).sql("select count(*) from draft where state = 'DONE' and case_id like 'case-%'")
                .query(Integer.class).single() > 0);

        String dump = String.join("\n", COVERNAME.bean(JdbcClient.class).sql("script").query(String.class).list());
        assertThat(COVERNAME.printed() + dump + COVERNAME.everythingBelow(COVERNAME.home().resolve("outbound")) + COVERNAME.everythingBelow(COVERNAME.home().resolve("data")))
                .doesNotContain("Zephyrine", "Quillfeather", "Thackwray");
        assertThat(COVERNAME.bean(JdbcAuditTrail.class).verify()).isEmpty();
    }

    private static List<String> events(String caseId) {
        return COVERNAME.bean(JdbcAuditTrail.class).of(caseId, "draft-1").stream().map(entry -> entry.event().what()).toList();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
