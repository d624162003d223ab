package org.covername.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.Shared;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.casefile.CaseFileYaml;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Surface;
import org.covername.extraction.Extraction;
import org.covername.extraction.UnreadableDraftException;

/** What is measured: the marked-up drafts that lie beside the project, or the bundled example twelve times over. */
final class BenchmarkDrafts {

    private static final Path EXAMPLE = Path.of("src", "main", "resources", "example", "child-v");

    private BenchmarkDrafts() {
    }

    static List<SpeedBenchmark.BenchmarkDraft> all() throws Exception {
        Path corpus = Shared.folder().map(shared -> shared.resolve("corpus")).orElse(EXAMPLE);
        if (!Files.isDirectory(corpus.resolve("built"))) {
            return example();
        }
        List<SpeedBenchmark.BenchmarkDraft> drafts = new ArrayList<>();
        try (Stream<Path> texts = Files.list(corpus.resolve("built"))) {
            for (Path text : texts.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
                String id = text.getFileName().toString().replace(".txt", "");
                drafts.add(draft(corpus.resolve("built").resolve(id + ".docx"), Files.readString(text), corpus.resolve(id).resolve("case.yaml")));
            }
        }
        return drafts;
    }

    private static List<SpeedBenchmark.BenchmarkDraft> example() throws Exception {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            Path docx = files.filter(file -> file.toString().endsWith(".docx")).findFirst().orElseThrow();
            String text = text(docx);
            return java.util.Collections.nCopies(12, draft(docx, text, EXAMPLE.resolve("case.yaml")));
        }
    }

    private static String text(Path docx) throws IOException, UnreadableDraftException {
        DraftFile file = new DraftFile(new Surface(docx.getFileName().toString()), Files.readAllBytes(docx));
        return Extraction.usual().extract(file).passages().stream().map(Passage::text).map(Surface::text).collect(Collectors.joining("\n\n"));
    }

    private static SpeedBenchmark.BenchmarkDraft draft(Path docx, String text, Path caseFile) throws IOException, CaseFileRefusedException {
        return new SpeedBenchmark.BenchmarkDraft(docx.getFileName().toString(), docx, text, CaseFileYaml.read(Files.readString(caseFile), "case.yaml"));
    }
}
