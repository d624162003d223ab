package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.covername.Shared;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented drafts with their case files, as an office would drop them: holds, accessibility, and no direct identifier in the written PDF. */
class CorpusPipelineTest {


    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(strings = {"d01-child-t.docx", "d02-child-m.docx", "d05-child-w.pdf"})
    void writesAReportThatNamesNobody(String file) throws IOException, CaseFileRefusedException {
        String id = file.substring(0, file.indexOf('.'));
        Path caseFile = Shared.path("corpus/" + id + "/case.yaml");
        CaseFile read = CaseFileYaml.read(Files.readString(caseFile), "case.yaml");
        Walk walk = Walk.of(Shared.path("corpus/built/" + file), read, place);

        JsonNode readiness = walk.readiness();
        assertThat(holds(readiness)).isEqualTo(expectedHolds(id));
        assertThat(readiness.path("accessibility").path("pdfua1").asBoolean()).isTrue();
        assertThat(readiness.path("accessibility").path("pdfa2a").asBoolean()).isTrue();
        assertThat(leaks(id, text(walk.pdf()))).isEmpty();
        assertThat(readiness.path("residue")).isEmpty();
    }

    private static SortedSet<String> holds(JsonNode readiness) {
        return StreamSupport.stream(readiness.path("holds").spliterator(), false)
                .map(hold -> hold.path("kind").asString() + " " + hold.path("status").asString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> expectedHolds(String id) throws IOException {
        Map<String, Object> expected = new Yaml().load(Files.readString(Shared.path("corpus/" + id + "/expect.yaml")));
        return ((List<?>) expected.get("holds")).stream().map(hold -> (Map<?, ?>) hold).map(hold -> hold.get("kind") + " " + hold.get("status"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What still stands of the gold of a draft. */
    private static SortedSet<String> leaks(String id, String text) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Shared.path("corpus/built/" + id + ".gold.json"));
        return GoldLeaks.in(text, List.of(gold));
    }
}
