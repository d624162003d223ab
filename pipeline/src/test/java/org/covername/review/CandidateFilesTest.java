package org.covername.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.document.DraftFile;
import org.covername.wordcopy.WordCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CandidateFilesTest {

    private static final Candidate CANDIDATE = Candidates.with(Candidates.AWAITS_TRIAL, Candidates.INQUEST_ENDED);

    @TempDir
    private Path review;

    @Test
    void writesAllFilesBelowCaseAndDraft() throws IOException {
        Path folder = new CandidateFiles(review).write(CANDIDATE, List.of("{\"n\":1}", "{\"n\":2}"));
        assertThat(folder).isEqualTo(review.resolve("child-v").resolve("d-1"));
        assertThat(names(folder)).containsExactlyInAnyOrder("redacted.pdf", "redaction-log.html", "redaction-log.json", "certificate.json", "certificate.html",
                "readiness.json", "audit.jsonl");
        assertThat(folder.resolve("audit.jsonl")).hasContent("{\"n\":1}\n{\"n\":2}\n");
        assertThat(folder.resolve("redacted.pdf")).hasBinaryContent(CANDIDATE.report().report().pdf());
    }

    @Test
    void replacesAnEarlierCandidateWhole() throws IOException {
        Path folder = new CandidateFiles(review).write(CANDIDATE, List.of("first"));
        Files.writeString(folder.resolve("left-over.txt"), "of an earlier version");
        new CandidateFiles(review).write(CANDIDATE, List.of("second"));
        assertThat(names(folder)).hasSize(7);
        assertThat(folder.resolve("audit.jsonl")).hasContent("second\n");
        assertThat(names(folder.getParent())).containsExactly("d-1");
    }

    @Test
    void takesAwayWhatAKilledProcessLeftHalfWritten() throws IOException {
        Files.createDirectories(review.resolve("child-v/.d-1.0123/"));
        Files.writeString(review.resolve("child-v/.d-1.0123/redacted.pdf"), "half");
        Files.createDirectories(review.resolve("child-v/.d-10.0123"));
        new CandidateFiles(review).write(CANDIDATE, List.of());
        assertThat(names(review.resolve("child-v"))).containsExactlyInAnyOrder("d-1", ".d-10.0123");
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Files.writeString(review.resolve("child-v"), "a file where a folder should be");
        assertThatThrownBy(() -> new CandidateFiles(review).write(CANDIDATE, List.of())).isInstanceOf(IOException.class);
        assertThat(names(review)).containsExactly("child-v");
    }

    @Test
    void refusesAnIdThatLeadsOutOfTheFolder() {
        assertThatThrownBy(() -> new DraftIdentity("child-v", "../d", "", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesReadinessAsTheContractHasIt() {
        JsonNode json = JsonMapper.builder().build().readTree(ReadinessJson.of(CANDIDATE));
        assertThat(json.propertyNames()).containsExactly("case", "draft", "decision", "audience", "holds", "questions", "residue", "accessibility", "failures", "jigsaw");
        assertThat(json.at("/decision").asString()).isEqualTo("on-hold");
        assertThat(json.at("/holds/0").toString())
                .isEqualTo("{\"kind\":\"criminal-proceedings\",\"status\":\"active\",\"evidence\":\"Mother awaits trial,\",\"page\":1}");
        assertThat(json.at("/holds/1/evidence").asString()).isEqualTo("The office noted it.");
        assertThat(json.at("/accessibility").toString()).isEqualTo("{\"pdfua1\":true,\"pdfa2a\":true}");
    }

    @Test
    void writesALogEntryForEveryMention() {
        JsonNode json = JsonMapper.builder().build().readTree(RedactionLogJson.of(CANDIDATE, "b".repeat(64)));
        assertThat(json.propertyNames()).containsExactly("case", "draft", "sha256In", "sha256Out", "rulesSha256", "entries", "pictures", "jigsaw");
        assertThat(json.at("/entries").size()).isEqualTo(7);
        assertThat(json.at("/entries/4").toString()).isEqualTo("{\"n\":5,\"kind\":\"address\",\"entity\":\"home\",\"replacement\":\"[address removed]\","
                + "\"treatment\":\"replace\",\"rule\":\"marked\",\"score\":1.0,\"passage\":1,\"page\":1,\"doubtful\":false,\"decision\":\"proposed\",\"by\":\"covername\"}");
        assertThat(json.at("/entries/6/page").asInt()).isZero();
    }

    @Test
    void tellsWhatMayStillSingleSomebodyOut() {
        JsonNode facts = JsonMapper.builder().build().readTree(ReadinessJson.of(CANDIDATE)).path("jigsaw");
        assertThat(facts).hasSize(2);
        assertThat(facts.get(0).toString()).isEqualTo("{\"person\":\"Child V\",\"kind\":\"injury\",\"quote\":\"Child V is blind in one eye, and the youngest of five.\","
                + "\"page\":1,\"pages\":[1],\"because\":\"Few people have lost the sight or hearing of one side, or all of it.\","
                + "\"suggestion\":\"Say \\\"a lasting injury\\\" or \\\"a disability\\\".\",\"rule\":\"lost-sense\",\"score\":0.9}");
        assertThat(JsonMapper.builder().build().readTree(RedactionLogJson.of(CANDIDATE, "b".repeat(64))).path("jigsaw")).isEqualTo(facts);
        assertThat(RedactionLogHtml.of(CANDIDATE, "b".repeat(64))).contains("What may still single a person out", "<q>Child V is blind in one eye, and the youngest of five.</q>");
    }

    @Test
    void writesTheWordCopyBesideTheReportAndSaysWhatStayedBehind() throws IOException {
        Candidate candidate = with(new WordCopy.Written("a docx".getBytes(StandardCharsets.UTF_8), Map.of("comments", 3)));
        Path folder = new CandidateFiles(review).write(candidate, List.of());
        assertThat(folder.resolve("redacted.docx")).hasContent("a docx");
        assertThat(RedactionLogHtml.of(candidate, "b".repeat(64))).contains("The Word copy", "<li>comments: 3</li>");
        assertThat(JsonMapper.builder().build().readTree(RedactionLogJson.of(candidate, "b".repeat(64))).path("wordCopy").toString())
                .isEqualTo("{\"written\":true,\"sha256\":\"" + DraftFile.sha256("a docx".getBytes(StandardCharsets.UTF_8)) + "\",\"leftOut\":{\"comments\":3}}");
    }

    @Test
    void saysWhyThereIsNoWordCopy() throws IOException {
        Candidate candidate = with(new WordCopy.Withheld(List.of("Some text was not read.")));
        assertThat(names(new CandidateFiles(review).write(candidate, List.of()))).doesNotContain("redacted.docx");
        assertThat(RedactionLogHtml.of(candidate, "b".repeat(64))).contains("No Word copy was written", "<li>Some text was not read.</li>");
        assertThat(RedactionLogJson.of(candidate, "b".repeat(64))).contains("\"written\" : false", "Some text was not read.");
    }

    private static Candidate with(WordCopy copy) {
        Candidate plain = CANDIDATE;
        return new Candidate(plain.identity(), plain.draft(), plain.caseFile(), plain.resolution(), plain.read(), new Candidate.Written(plain.report(), copy));
    }

    @Test
    void namesNobodyInAnyFile() throws IOException {
        Path folder = new CandidateFiles(review).write(CANDIDATE, List.of());
        for (String name : names(folder)) {
            String text = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
            assertThat(text).as(name).doesNotContain("Orla", "Tandy", "Fern ", "Mill", "Halloway");
        }
    }

    @Test
    void tellsTheOfficerEverythingOnOnePage() {
        String html = RedactionLogHtml.of(CANDIDATE, "b".repeat(64));
        assertThat(html).contains("On hold: do not publish", "<q>Mother awaits trial,</q>", "Fenwater Safeguarding Children Partnership",
                "<th scope=\"row\">Child V</th>", "not shown", "It is marked in the test.", "passed", "a".repeat(64), "b".repeat(64));
        assertThat(html).doesNotContain("http:", "https:", "<script", "src=");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
