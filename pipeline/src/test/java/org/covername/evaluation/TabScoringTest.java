package org.covername.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.document.Span;
import org.covername.recognition.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabScoringTest {

    private static final String CASE = """
        {"doc_id": "c1", "text": "Mr Ivo Lasky lived in the town of Brell, \\ud83c\\udf32 from 3 May 1991.", "mentions": [
        {"start": 0, "end": 12, "type": "PERSON", "identifier": "DIRECT", "entity": "e1"},
        {"start": 22, "end": 39, "type": "LOC", "identifier": "QUASI", "entity": "e2"},
        {"start": 48, "end": 58, "type": "DATETIME", "identifier": "QUASI", "entity": "e3"},
        {"start": 13, "end": 18, "type": "MISC", "identifier": "NO_MASK", "entity": "e4"}]}""".replace("\n", "");

    @TempDir
    private Path folder;

    @Test
    void countsWordsAndWholeEntitiesButNoStopWords() throws IOException {
        TabScore score = score("Ivo Lasky", "lived", "town of Brell", "3 May");

        assertThat(score.entities()).isEqualTo(Map.of(true, new Tally(1, 1), false, new Tally(1, 2)));
        assertThat(score.words()).isEqualTo(Map.of(true, new Tally(3, 3), false, new Tally(6, 7)));
        assertThat(score.rightly()).isEqualTo(new Tally(7, 8));
        assertThat(score.byType()).containsEntry("DATETIME", new Tally(2, 3));
    }

    @Test
    void countsAWordOnceThatIsMaskedTwice() throws IOException {
        assertThat(score("Ivo Lasky", "Ivo").rightly()).isEqualTo(new Tally(2, 2));
    }

    @Test
    void tellsWhatIsOpenAndWhatIsMaskedForNothing() throws IOException {
        assertThat(score("Ivo Lasky", "lived").slips()).extracting(slip -> slip.sort() + " " + slip.what())
            .containsExactly("MISSED LOC", "MISSED DATETIME", "FALSE_ALARM person");
    }

    private TabScore score(String... masked) throws IOException {
        TabCase gold = TabCase.read(Files.writeString(folder.resolve("gold.jsonl"), CASE + "\n")).get(0);
        String text = gold.text().text();
        List<Found> found = Stream.of(masked).map(piece -> new Found(new Span(text.indexOf(piece), text.indexOf(piece) + piece.length()), MentionKind.PERSON,
            "some-rule", 0.8, false)).toList();
        return TabScoring.of(gold, found);
    }
}
