package org.covername.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.covername.Shared;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The invented drafts, each with the holds and the audience that a careful officer would conclude. */
class CorpusHoldsTest {

    private static final HoldReader READER = HoldReader.load(RuleFolder.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"d01-child-t", "d02-child-m", "d03-child-jk", "d04-child-r", "d05-child-w", "d06-child-ah", "d07-child-d", "d08-child-pq",
        "d09-child-n", "d10-child-c", "d11-child-l", "d12-child-b"})
    void readsTheHoldsOfADraftExactly(String id) throws IOException {
        Draft draft = PlainText.read(Files.readString(Shared.path("corpus/built/" + id + ".txt"))).draft();
        Holds read = READER.read(draft, CaseFile.unknown("corpus"));
        Map<String, Object> expected = new Yaml().load(Files.readString(Shared.path("corpus/" + id + "/expect.yaml")));
        assertEquals(expected(expected), words(read), id);
        assertEquals(expected.get("audience"), read.audience().word(), id);
    }

    private static SortedSet<String> words(Holds holds) {
        return holds.holds().stream().map(hold -> hold.kind().word() + " " + hold.status().word()).collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static SortedSet<String> expected(Map<String, Object> expected) {
        SortedSet<String> holds = new TreeSet<>();
        for (Object hold : (List<?>) expected.get("holds")) {
            Map<?, ?> entry = (Map<?, ?>) hold;
            holds.add(entry.get("kind") + " " + entry.get("status"));
        }
        return holds;
    }
}
