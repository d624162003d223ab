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
}
