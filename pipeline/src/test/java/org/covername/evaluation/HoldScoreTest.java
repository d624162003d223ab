package org.covername.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.covername.Shared;
import org.covername.hold.HoldReader;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldScoreTest {

    private final HoldReader reader = HoldReader.load(RuleFolder.bundled());

    @Test
    void countsMissedAndInventedKinds(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a1", "text": "Father is awaiting trial.", "holds": [{"kind": "criminal-proceedings", "status": "active"}]}
                {"id": "a2", "text": "The inquest was opened and adjourned.", "holds": [{"kind": "inquest", "status": "unclear"}]}
                {"id": "a3", "text": "Care proceedings are ongoing.", "holds": []}
                {"id": "a4", "text": "It was a warm day.", "holds": [{"kind": "other", "status": "active"}]}
                """);
        HoldScore score = HoldScore.of(reader, gold);
        assertEquals(List.of(
                "holds: live kinds recall 0.667, precision 0.667; all kinds and statuses exact 0.250 of 4 passages",
                "a2: expected [inquest unclear], read [inquest active]",
                "a3: expected [], read [family-proceedings active]",
                "a4: expected [other active], read []"), score.lines());
    }

    @Test
    void readsThePassagesOfTheCorpus() throws IOException {
        HoldScore score = HoldScore.of(reader, Shared.path("corpus/holds.jsonl"));
        assertTrue(score.recall() >= 0.97 && score.precision() >= 0.95 && score.exact() >= 0.90, () -> String.join("\n", score.lines()));
    }

    /**
     * Passages in other words than the rules were made from. The first two were in sight while the rules grew; the third was read once, by rules that had not seen
     * it, and shows how far they carry: what they do not find here is why an officer must read every report.
     */
    @ParameterizedTest
    @CsvSource({"unseen-passages, 0.90, 0.90", "unseen-passages-second, 0.75, 0.95", "unseen-passages-third, 0.25, 0.50"})
    void readsNoWorseThanItDid(String passages, double recall, double precision) throws IOException {
        HoldScore score = HoldScore.of(reader, Path.of("src", "test", "resources", "holds", passages + ".jsonl"));
        assertTrue(score.recall() >= recall && score.precision() >= precision, () -> String.join("\n", score.lines()));
    }
}
