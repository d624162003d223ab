package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.covername.FirstPage;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.Draft;
import org.covername.extraction.DraftPictures;
import org.covername.extraction.OcrText;
import org.covername.picture.DrawnPicture;
import org.covername.picture.Pictures;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PicturesInReportsTest {

    private static final DrawnPicture TREE = DrawnPicture.of(1000, 400).scrawled().says("Orla Tandywick", 80, 120).says("born into", 520, 120).says("a family of four", 80, 220);
    private static final String SHA256 = DraftPictures.sha256(TREE.pixels());
    private static final String CASE = """
            case: child-v
            subjects:
              - {id: child, role: subject-child, pseudonym: Child V, names: [Orla Tandywick, Orla], born: 2019-01-17, sex: f}
            """;

    @TempDir
    private Path folder;

    @Test
    void leavesAFamilyTreeOutAndTellsHowToLetItIn() throws IOException, CaseFileRefusedException {
        Walk walk = walk(CASE);
        assertThat(FirstPage.pictures(walk.pdf())).isZero();
        JsonNode picture = log(walk).path("pictures").path(0);
        assertThat(picture.path("sha256").asString()).isEqualTo(SHA256);
        assertThat(picture.path("shown").asBoolean()).isFalse();
        assertThat(html(walk)).contains(SHA256, "Left out").doesNotContain("Tandywick");
    }

    @Test
    void showsAFamilyTreeThatAnOfficerLetInWithoutItsNames() throws IOException, CaseFileRefusedException {
        Assumptions.assumeTrue(OcrText.available(), "skipped, because tesseract is not installed");
        Walk walk = walk(CASE + "pictures: [{sha256: " + SHA256 + ", alt: Tree of the family}]\n");
        assertThat(FirstPage.pictures(walk.pdf())).isEqualTo(1);
        assertThat(walk.readiness().path("residue")).isEmpty();
        assertThat(walk.readiness().path("accessibility").path("pdfua1").asBoolean()).isTrue();
        JsonNode picture = log(walk).path("pictures").path(0);
        assertThat(picture.path("reason").asString()).isEqualTo("An officer has let it in. Searched by OCR: one place in it is overwritten.");
        assertThat(picture.path("page").asInt()).isEqualTo(1);
        assertThat(html(walk)).contains("Let in").doesNotContain("Tandywick", "a family of four");
    }

    @Test
    void keepsWhatWasJudgedFromOneStepToTheNext() throws IOException, CaseFileRefusedException {
        Assumptions.assumeTrue(OcrText.available(), "skipped, because tesseract is not installed");
        WorkInMemory work = walk(CASE + "pictures: [{sha256: " + SHA256 + ", alt: Tree of the family}]\n").work();
        Pictures read = StepJson.read(StepJson.write(work.pictures()), Pictures.class);
        assertThat(read.shown(SHA256).orElseThrow().file()).isEqualTo(work.pictures().shown(SHA256).orElseThrow().file());
        assertThat(read.all().get(0).reason()).isEqualTo(work.pictures().all().get(0).reason());
        assertThat(StepJson.read(StepJson.write(work.draft()), Draft.class)).isEqualTo(work.draft());
    }

    private Walk walk(String yaml) throws IOException, CaseFileRefusedException {
        CaseFile caseFile = CaseFileYaml.read(yaml, "case.yaml");
        Path draft = folder.resolve("draft.html");
        Files.writeString(draft, "<html><body><h1>Review of Orla Tandywick</h1><p>Orla lived with her family.</p>" + TREE.image("The family of Orla") + "</body></html>");
        return Walk.of(draft, caseFile, folder.resolve("out"));
    }

    private static JsonNode log(Walk walk) {
        return JsonMapper.shared().readTree(walk.work().place().resolve("redaction-log.json"));
    }

    private static String html(Walk walk) throws IOException {
        return Files.readString(walk.work().place().resolve("redaction-log.html"));
    }
}
