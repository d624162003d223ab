package org.covername.hold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.casefile.DeclaredHold;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.rules.RuleExceededException;
import org.covername.rules.RuleFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldReaderTest {

    private final HoldReader reader = HoldReader.load(RuleFolder.bundled());

    @Test
    void holdsADraftThatAwaitsTrial() {
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Heading(2), "1.3 Other proceedings"),
                Passage.of(1, new Place.Paragraph(), "Zia is safe. Her uncle is awaiting trial. He is her mother's brother.")), List.of());
        Hold hold = reader.read(draft, CaseFile.unknown("child-z")).holds().get(0);
        assertEquals(HoldKind.CRIMINAL_PROCEEDINGS, hold.kind());
        assertEquals(HoldStatus.ACTIVE, hold.status());
        assertEquals(Optional.of(new Hold.Where(1, new Span(13, 41))), hold.evidence());
    }

    @Test
    void takesNoYardstickForASuspect() {
        assertEquals(List.of(), reader.read(report("A yardstick is wanted. Long reports are not wanted.")).holds());
    }

    @Test
    void readsInAWholeReportWhatNoRuleHasWordsFor() {
        Hold hold = reader.read(report("A judge says that nobody may publish anything from which she may be known. It has no end date.")).holds().get(0);
        assertEquals(HoldKind.REPORTING_RESTRICTION, hold.kind());
        assertTrue(hold.status().live());
        assertEquals(Likeness.ID, hold.rule());
    }

    @Test
    void overrulesInAWholeReportARuleThatCanHardlyBeRight() {
        String report = report("The family court has never been involved.");
        assertTrue(HoldReader.byRulesAlone(RuleFolder.bundled()).read(report).holds().get(0).status().live());
        assertEquals(List.of(), reader.read(report).holds());
    }

    /** A sentence among others in which nothing is said of any proceeding. */
    private static String report(String sentence) {
        return "The nursery kept good records.\n".repeat(6) + sentence + "\n" + "The health visitor saw him at home and weighed him.\n".repeat(6);
    }

    @Test
    void readsATableRowAsOne() {
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Cell(0, 0, 0, 1, false), "Police investigation"),
                Passage.of(1, new Place.Cell(0, 0, 1, 1, false), "Closed, no charge"),
                Passage.of(2, new Place.Cell(0, 1, 0, 1, false), "Inquest"),
                Passage.of(3, new Place.Cell(0, 1, 1, 1, false), "Opened and adjourned")), List.of());
        assertEquals(List.of("inquest active", "criminal-investigation concluded"), words(reader.read(draft, CaseFile.unknown("child-z"))));
    }

    @Test
    void believesTheLaterWordAboutOneProceeding() {
        assertEquals(List.of("criminal-proceedings concluded"),
                words(reader.read("He was charged with neglect in May.\nHe was sentenced in June.")));
    }

    @Test
    void letsTheLiveProceedingOutweighTheEndedOne() {
        assertEquals(List.of("criminal-proceedings active"),
                words(reader.read("He was convicted of assault last year.\nAn appeal against conviction is pending.")));
    }

    @Test
    void holdsWhatTheCaseFileDeclares() {
        CaseFile caseFile = new CaseFile("child-z", Optional.empty(), List.of(), List.of(), List.of(new DeclaredHold("inquest", "Listed for May")), Map.of());
        Hold hold = reader.read(new Draft(List.of(), List.of()), caseFile).holds().get(0);
        assertEquals("case-file", hold.rule());
        assertTrue(hold.status().live());
    }

    @Test
    void doesNotTakeAFooterForAHold() {
        Draft draft = new Draft(List.of(Passage.of(0, new Place.RunningFooter(), "Not for onward circulation")), List.of());
        assertEquals(List.of(), words(reader.read(draft, CaseFile.unknown("child-z"))));
    }

    @Test
    void namesEveryFaultOfTheRules(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("hold"));
        Files.writeString(folder.resolve("hold/a.yml"), """
                rules:
                  - {id: one, kind: weather, signals: active, because: It rains., pattern: "rain", examples: {finds: ["[[rain]]"], ignores: [sun]}}
                  - {id: two, kind: inquest, signals: maybe, because: It may., pattern: "(", examples: {finds: ["[[x]]"], ignores: [y]}}
                """);
        String message = assertThrows(IllegalArgumentException.class, () -> HoldReader.load(RuleFolder.at(folder))).getMessage();
        assertTrue(message.contains("hold/a.yml, rule one") && message.contains("hold/a.yml, rule two: expected signals")
                && message.contains("rule two: the pattern"), message);
    }

    @Test
    void stopsAnExpressionThatWouldNotComeToAnEnd(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("hold"));
        Files.writeString(folder.resolve("hold/a.yml"), """
                rules:
                  - {id: endless, kind: inquest, signals: active, because: It may., pattern: '(x+)(?:x+)*\\1y', examples: {finds: ["[[xxy]]"], ignores: [y]}}
                """);
        HoldReader endless = HoldReader.load(RuleFolder.at(folder));
        String message = assertThrows(RuleExceededException.class, () -> endless.read("Zebediah " + "x".repeat(400) + " y.")).getMessage();
        assertTrue(message.startsWith("redaction-rules/hold/a.yml, rule endless") && !message.contains("Zebediah"), message);
    }

    @Test
    void quotesASentenceWholeThoughItsLinesStandApart() {
        Draft draft = new Draft(List.of(Passage.of(0, new Place.Paragraph(), "She is safe. Her uncle is still awaiting"),
                Passage.of(1, new Place.Paragraph(), "trial for neglect. He is well.")), List.of());
        assertEquals(Optional.of(new Hold.Where(0, new Span(13, 40), List.of(new Hold.Where(1, new Span(0, 18))))),
                reader.read(draft, CaseFile.unknown("child-z")).holds().get(0).evidence());
    }

    @Test
    void missesNoneOfTheLivePhrasesOfTheRules() {
        for (HoldReadings.Expected phrase : HoldReadings.load(RuleFolder.bundled())) {
            boolean live = phrase.holds().stream().anyMatch(hold -> !hold.endsWith(" concluded"));
            assertTrue(!live || reader.read(phrase.text()).anyLive(), phrase.text());
        }
    }

    private static List<String> words(Holds holds) {
        return holds.holds().stream().map(hold -> hold.kind().word() + " " + hold.status().word()).toList();
    }
}
