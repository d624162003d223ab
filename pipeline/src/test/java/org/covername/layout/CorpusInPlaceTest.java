package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.Shared;
import org.covername.ShippedRecognition;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;
import org.covername.picture.Pictures;
import org.covername.pseudonym.InMemoryRegister;
import org.covername.pseudonym.Pseudonymisation;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Recognition;
import org.covername.redaction.RedactedDraft;
import org.covername.rules.RuleFolder;
import org.covername.verification.Accessibility;
import org.covername.verification.PdfConformance;
import org.covername.verification.ResidueCheck;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole drafts as PDFs, with what recognition finds in them. */
class CorpusInPlaceTest {

    private static final RuleFolder RULES = RuleFolder.at(Path.of("..", "redaction-rules"));

    @TestFactory
    Stream<DynamicTest> keepsTheLookAndEveryWordOutsideMentions() throws IOException {
        Path corpus = Shared.path("corpus");
        Recognition recognition = ShippedRecognition.get();
        Pseudonymisation pseudonymisation = Pseudonymisation.load(RULES);
        PdfConformance conformance = new PdfConformance();
        try (Stream<Path> files = Files.list(corpus.resolve("built"))) {
            List<Path> pdfs = files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
            return pdfs.stream().map(pdf -> DynamicTest.dynamicTest(pdf.getFileName().toString(), () -> {
                String id = pdf.getFileName().toString().replace(".pdf", "");
                CaseFile caseFile = CaseFileYaml.read(Files.readString(corpus.resolve(id).resolve("case.yaml")), "case.yaml");
                byte[] file = Files.readAllBytes(pdf);
                Draft draft = read(file);
                Resolution resolution = pseudonymisation.resolve(draft, caseFile, recognition.recognise(draft, caseFile), new InMemoryRegister());
                RedactedDraft redacted = RedactedDraft.of(draft, resolution);
                byte[] report = new Covered(file, draft, resolution, new PdfInPlace().write(file, draft, redacted, Pictures.none())).pdf();
                assertThat(letters(redacted)).isEqualTo(letters(read(report)));
                assertThat(ResidueCheck.of(draft, resolution, caseFile.board()).check(report)).isEmpty();
                assertThat(conformance.check(report)).isEqualTo(new Accessibility(true, true, List.of()));
            }));
        }
    }

    private static Draft read(byte[] file) throws UnreadableDraftException {
        return Extraction.usual().extract(new DraftFile(new Surface("draft.pdf"), file));
    }

    /** Line ends may part words otherwise, and lists their marks, so only letters and digits are compared. */
    private static String letters(RedactedDraft redacted) {
        return letters(redacted.passages().stream().map(passage -> passage.text().text()));
    }

    private static String letters(Draft draft) {
        return letters(draft.passages().stream().filter(passage -> passage.place().shown()).map(Passage::text).map(Surface::text));
    }

    private static String letters(Stream<String> texts) {
        return texts.collect(Collectors.joining()).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
