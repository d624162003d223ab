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
                "  is there                           read as:   active   unclear  concluded  nothing",
                "  criminal-proceedings active                        1         0          0        0",
                "  inquest unclear                                    1         0          0        0",
                "  family-proceedings nothing                         1         0          0        0",
                "  other active                                       0         0          0        1",
                "a2: expected [inquest unclear], read [inquest active by inquest-awaited-brief]",
                "a3: expected [], read [family-proceedings active by fp-live-brief]",
                "a4: expected [other active], read []"), score.lines());
    }

    @Test
    void scoresADraftWithItsFooterByWhatAnOfficerExpects(@TempDir Path folder) throws Exception {
        Path draft = Files.createDirectories(folder.resolve("d1"));
        Files.writeString(draft.resolve("draft.md"), "@footer: For professionals only\n\n# Review\n\nThe stepfather is awaiting trial.\n");
        Files.writeString(draft.resolve("expect.yaml"), "holds:\n  - {kind: criminal-proceedings, status: active}\naudience: professionals-only\n");
        assertEquals(1, HoldScore.ofDrafts(reader, folder).exact());
        Files.writeString(draft.resolve("expect.yaml"), "holds: []\naudience: public\n");
        List<String> lines = HoldScore.ofDrafts(reader, folder).lines();
        assertEquals("d1: expected [public], read [criminal-proceedings active by cp-trial-awaited-brief, professionals-only]", lines.get(lines.size() - 1));
    }

    @Test
    void readsTheDraftsOfTheCorpusAsAnOfficerWould() throws Exception {
        HoldScore score = HoldScore.ofDrafts(reader, Shared.path("corpus"));
        assertEquals(1, score.exact(), () -> String.join("\n", score.lines()));
    }

    /** Whole drafts that rules were written on. The model, which is for those that none was, misses nothing in them and sees a live proceeding in two or three too many. */
    @Test
    void readsTheHoldsOfDraftsForTrainingNoWorseThanItDid() throws Exception {
        HoldScore score = HoldScore.ofDrafts(reader, Shared.path("training"));
        assertTrue(score.exact() >= 0.85 && score.recall() == 1 && score.precision() >= 0.90, () -> String.join("\n", score.lines()));
    }

    @Test
    void readsThePassagesOfTheCorpus() throws IOException {
        HoldScore score = HoldScore.of(reader, Shared.path("corpus/holds.jsonl"));
        assertTrue(score.recall() >= 0.97 && score.precision() >= 0.95 && score.exact() >= 0.90, () -> String.join("\n", score.lines()));
    }

    /**
     * Passages that neither rules nor model have learned from: in many voices, in the plain words of reports, of cover notes and minutes, and of the course of events, the last
     * made to mislead. Of the first two nobody has read the slips.
     */
    @ParameterizedTest
    @CsvSource({"unseen, 0.89, 0.85, 0.79", "unseen-plain, 0.96, 0.95, 0.94", "unseen-manager, 0.98, 0.92, 0.92", "unseen-notes, 0.95, 0.83, 0.84", "unseen-narratives, 0.91, 0.79, 0.77",
        "unseen-reviewer, 0.98, 0.82, 0.89", "unseen-academics, 0.97, 0.91, 0.94", "unseen-trackers, 0.80, 0.70, 0.70"})
    void readsPassagesThatNobodyHasSeenNoWorseThanItDid(String passages, double recall, double precision, double exact) throws IOException {
        HoldScore score = HoldScore.of(reader, Path.of("src", "test", "resources", "holds", passages + ".jsonl"));
        assertTrue(score.recall() >= recall && score.precision() >= precision && score.exact() >= exact, () -> score.lines().get(0));
    }

    /** Whole drafts that neither rules nor model have seen: before the model weighed them, live recall was .60 and precision .75. */
    @Test
    void readsWholeDraftsThatNobodyHasSeenNoWorseThanItDid() throws Exception {
        HoldScore score = HoldScore.ofDrafts(reader, Path.of("src", "test", "resources", "drafts", "unseen"));
        assertTrue(score.recall() >= 0.95 && score.precision() >= 0.80, () -> score.lines().get(0));
    }

    /**
     * Passages in other words than the rules were made from, each first read by rules that had not seen it. All have been in sight since, so they show what must not
     * be lost, and no longer how far the rules carry; the folder's README has the figures of the first reading.
     */
    @ParameterizedTest
    @CsvSource({"unseen-passages, 0.94, 0.94", "unseen-passages-second, 0.99, 0.94", "unseen-passages-third, 0.94, 0.94", "unseen-passages-fourth, 0.96, 0.94",
        "fresh-plain-a, 0.96, 0.92", "fresh-plain-b, 0.94, 0.92", "fresh-terse, 0.95, 0.95", "fresh-elliptic, 0.94, 0.90", "fresh-report, 0.97, 0.95",
        "fresh-report-second, 0.97, 0.90", "fresh-report-third, 0.93, 0.89", "fresh-report-fourth, 0.89, 0.90", "fresh-last, 0.87, 0.82"})
    void readsNoWorseThanItDid(String passages, double recall, double precision) throws IOException {
        HoldScore score = HoldScore.of(reader, Path.of("..", "redaction-rules", "training", "holds", "written", passages + ".jsonl"));
        assertTrue(score.recall() >= recall && score.precision() >= precision, () -> String.join("\n", score.lines()));
    }
}
