package org.covername.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.Shared;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The published reports of the acceptance table (domain.md section 6): nothing in them is to be replaced, but one other county. */
class SeedsUnderRulesTest {

    @Test
    void replacesNothingButTheOtherCounty() throws IOException {
        Optional<Path> seeds = Shared.folder().map(folder -> folder.resolve("seeds")).filter(Files::isDirectory);
        Assumptions.assumeTrue(seeds.isPresent(), "skipped, because the folder shared/seeds is not there");
        PatternRecogniser rules = new PatternRecogniser(RuleBook.load(RuleFolder.bundled()));
        List<String> hidden = new ArrayList<>();
        for (Path seed : texts(seeds.get())) {
            Draft draft = PlainText.read(Files.readString(seed)).draft();
            rules.recognise(draft, CaseFile.unknown("seed")).stream().filter(mention -> !mention.kept()).forEach(mention ->
                hidden.add(seed.getFileName().toString().substring(0, 3) + " " + draft.passage(mention.passage()).at(mention.span()).text()));
        }
        assertThat(hidden).containsExactly("003 Lancashire");
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
