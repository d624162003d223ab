package org.covername.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.covername.Shared;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;

/** The acceptance table of domain.md, section 6. */
class SeedHoldsTest {

    private final HoldReader reader = HoldReader.load(RuleFolder.bundled());

    @Test
    void holdsTheBriefingForItsOngoingProceedings() throws IOException {
        Holds holds = reader.read(seed("000_b837672f32370f4b"), CaseFile.unknown("seed"));
        assertEquals(List.of("criminal-proceedings active"), words(holds));
        assertEquals(Audience.PROFESSIONALS_ONLY, holds.audience());
    }

    @Test
    void readsNoHoldInThePageOfTwoReviews() throws IOException {
        Holds holds = reader.read(seed("001_85a4c0d307a0491f"), CaseFile.unknown("seed"));
        assertEquals(List.of(), words(holds));
        assertEquals(Audience.PUBLIC, holds.audience());
    }

    @Test
    void readsNoHoldInTheLearningSummary() throws IOException {
        Holds holds = reader.read(seed("002_fe062891cc212e5d"), CaseFile.unknown("seed"));
        assertEquals(List.of(), words(holds));
        assertEquals(Audience.PUBLIC, holds.audience());
    }

    @Test
    void readsEachReviewOfAPageForItself() throws IOException {
        Draft page = seed("003_50e2917f227a533b");
        Holds holds = reader.read(page, CaseFile.unknown("seed"));
        assertEquals(List.of("criminal-proceedings concluded", "criminal-proceedings concluded", "criminal-proceedings concluded"), words(holds));
        assertEquals(3, holds.holds().stream().map(hold -> hold.evidence().orElseThrow().passage()).distinct().count());
        assertEquals(Audience.PUBLIC, holds.audience());
    }

    @Test
    void holdsTheSummaryForItsInvestigation() throws IOException {
        Holds holds = reader.read(seed("004_47b1d27dd8356473"), CaseFile.unknown("seed"));
        assertTrue(words(holds).contains("criminal-investigation active"), () -> words(holds).toString());
        assertTrue(holds.holds().stream().anyMatch(hold -> hold.kind() == HoldKind.INQUEST && hold.status().live()), () -> words(holds).toString());
        assertEquals(Audience.PUBLIC, holds.audience());
    }

    private static List<String> words(Holds holds) {
        return holds.holds().stream().map(hold -> hold.kind().word() + " " + hold.status().word()).toList();
    }

    private static Draft seed(String name) throws IOException {
        return PlainText.read(Files.readString(Shared.path("seeds/" + name + ".txt"))).draft();
    }
}
