package org.covername.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.covername.Shared;
import org.covername.ShippedRecognition;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.pseudonym.Pseudonymisation;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Recognition;
import org.covername.redaction.RedactedDraft;
import org.covername.rules.RuleFolder;
import org.covername.wordcopy.WordCopy;
import org.covername.wordcopy.WordCopying;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invented drafts as an office would drop them: their Word copies name nobody, and lose nothing else. */
class CorpusWordCopyTest {

    private static final Recognition RECOGNITION = ShippedRecognition.get();
    private static final Pseudonymisation PSEUDONYMISATION = Pseudonymisation.load(RuleFolder.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"d01-child-t", "d02-child-m", "d03-child-jk", "d04-child-r", "d05-child-w", "d06-child-ah", "d07-child-d", "d08-child-pq", "d09-child-n",
            "d10-child-c", "d11-child-l", "d12-child-b"})
    void namesNobodyAndLosesNothingElse(String id) throws Exception {
        DraftFile file = new DraftFile(new Surface("draft.docx"), Files.readAllBytes(Shared.path("corpus/built/" + id + ".docx")));
        CaseFile caseFile = CaseFileYaml.read(Files.readString(Shared.path("corpus/" + id + "/case.yaml")), "case.yaml");
        Draft draft = Extraction.usual().extract(file);
        Resolution resolution = PSEUDONYMISATION.resolve(draft, caseFile, RECOGNITION.recognise(draft, caseFile), new InMemoryRegister());
        RedactedDraft redacted = RedactedDraft.of(draft, resolution);

        WordCopy copy = WordCopying.copy(new WordCopying.Source(file, draft, resolution, caseFile.board()));
        assertThat(copy).isInstanceOf(WordCopy.Written.class);
        byte[] docx = ((WordCopy.Written) copy).docx();
        Files.write(Files.createDirectories(Path.of("target/word-copies")).resolve(id + ".docx"), docx);
        assertThat(shown(Extraction.usual().extract(new DraftFile(new Surface("copy.docx"), docx)))).isEqualTo(expected(draft, redacted));
        SortedSet<String> leaks = leaks(id, everything(docx));
        leaks.removeAll(leaks(id, report(redacted)));
        assertThat(leaks).as("what the report does not have either").isEmpty();
    }

    /** What a copy shows, with its places: levels of headings, markers of items, cells, notes. */
    private static List<String> shown(Draft draft) {
        return draft.passages().stream().filter(CorpusWordCopyTest::stays).map(passage -> passage.place() + " " + plain(passage.text().text())).toList();
    }

    private static boolean stays(Passage passage) {
        return passage.place().shown() || passage.place() instanceof Place.RunningHeader || passage.place() instanceof Place.RunningFooter;
    }

    private static List<String> expected(Draft draft, RedactedDraft redacted) {
        return draft.passages().stream().filter(CorpusWordCopyTest::stays).map(passage -> passage.place() + " " + plain(replaced(passage, redacted))).toList();
    }

    private static String replaced(Passage passage, RedactedDraft redacted) {
        StringBuilder text = new StringBuilder(passage.text().text());
        List<RedactedDraft.Cut> cuts = new ArrayList<>(redacted.cuts(passage.number()));
        Collections.reverse(cuts);
        cuts.forEach(cut -> text.replace(cut.span().start(), cut.span().end(), cut.text()));
        return text.toString();
    }

    /** What recognition overlooks stands in the report as well, and is measured there. */
    private static String report(RedactedDraft redacted) {
        return redacted.passages().stream().map(passage -> passage.text().text()).collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** All parts, unzipped: their markup, and what they say joined over runs. */
    private static String everything(byte[] docx) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                all.append(entry.getName()).append('\n').append(xml).append('\n').append(xml.replaceAll("</w:p>|<w:br/>|<w:tab/>", " ").replaceAll("<[^>]*>", ""));
            }
        }
        return all.toString().replace("&amp;", "&").replaceAll("\\s+", " ");
    }

    /** What still stands of the gold of a draft and of its margins and properties. */
    private static SortedSet<String> leaks(String id, String text) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Shared.path("corpus/built/" + id + ".gold.json"));
        List<JsonNode> parts = new ArrayList<>(List.of(gold));
        gold.path("meta").forEach(parts::add);
        return GoldLeaks.in(text, parts);
    }
}
