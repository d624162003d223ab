package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Set<String> DIRECT = Set.of("PERSON", "ADDRESS", "POSTCODE", "PHONE", "EMAIL", "IDNUM", "VEHICLE", "ONLINE", "DOB");
    private static final int SHORTEST = 4;

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

    /** Each direct form of the gold that still stands as a whole word, other than the words of kept names and of the language. */
    private static SortedSet<String> leaks(String id, String text) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Shared.path("corpus/built/" + id + ".gold.json"));
        Set<String> words = ordinaryWords();
        String kept = surfaces(gold.path("keeps")).collect(Collectors.joining("\n"));
        Set<String> direct = surfaces(gold.path("spans")).filter(form -> form.length() >= SHORTEST && !kept.contains(form))
                .filter(form -> !words.contains(form.toLowerCase(Locale.UK))).collect(Collectors.toSet());
        assertThat(direct).hasSizeGreaterThan(20);
        return direct.stream().filter(form -> standsIn(text, form)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of direct identifiers, and of what is kept. */
    private static Stream<String> surfaces(JsonNode spans) {
        return StreamSupport.stream(spans.spliterator(), false).filter(span -> span.path("type").isMissingNode() || DIRECT.contains(span.path("type").asString()))
                .map(span -> span.path("surface").asString());
    }

    private static Set<String> ordinaryWords() throws IOException {
        try (var lines = Files.lines(Path.of("../redaction-rules/lists/english-words.txt"))) {
            return lines.collect(Collectors.toSet());
        }
    }

    private static boolean standsIn(String text, String form) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form.replaceAll("\\s+", " ")) + "(?![\\p{L}\\p{N}])").matcher(text).find();
    }
}
