package org.covername.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.casefile.LetInPicture;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.extraction.DraftPictures;
import org.covername.extraction.Extraction;
import org.covername.extraction.OcrText;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Evidence;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureJudgeTest {

    private static final Map<String, String> PEOPLE = Map.of("Orla Tandy", "Child V", "Fern Tandy", "Mother", "Tandy", "Mother", "Wulfgarth Primary", "School 1");
    private static final DrawnPicture TREE = DrawnPicture.of(1000, 400).scrawled().says("Orla Tandy", 80, 120).says("lived with", 420, 120).says("Fern Tandy", 640, 120)
            .says("and went to", 80, 180).says("Wulfgarth Primary", 420, 180);

    @TempDir
    private Path rules;

    @BeforeEach
    void needsOcr() {
        Assumptions.assumeTrue(OcrText.available(), "skipped, because tesseract is not installed");
    }

    @Test
    void leavesAPictureOutUntilAnOfficerLetsItIn() throws UnreadableDraftException {
        JudgedPicture judged = judge(TREE, CaseFile.unknown("child-v"));
        assertThat(judged.shown()).isEmpty();
        assertThat(judged.kind()).isEqualTo(PictureKind.OTHER);
        assertThat(judged.sha256()).isEqualTo(DraftPictures.sha256(TREE.pixels()));
        assertThat(judged.reason()).contains("case.yaml").doesNotContain("Tandy");
    }

    @Test
    void overwritesTheNamesInAPictureThatIsLetIn() throws UnreadableDraftException {
        JudgedPicture judged = judge(TREE, lettingIn(TREE));
        assertThat(judged.reason()).isEqualTo("An officer has let it in. Searched by OCR: 3 places in it are overwritten.");
        ShownPicture shown = judged.shown().orElseThrow();
        assertThat(shown.alternative()).isEqualTo("Who lived where");
        assertThat(text(shown)).contains("lived with", "and went to", "Child V", "Mother", "School 1").doesNotContain("Orla", "Tandy", "Fern", "Wulfgarth");
    }

    @Test
    void showsBoxesThatDoNotTellHowLongANameWas() throws UnreadableDraftException {
        assertThat(rightEdge("Al Ox")).isCloseTo(rightEdge("Ida Lomax"), within(6));
    }

    /** Where the right border of a name's box stands; a letter starts a few pixels behind its place. */
    private static int rightEdge(String name) throws UnreadableDraftException {
        DrawnPicture picture = DrawnPicture.of(1000, 300).scrawled().says(name, 60, 140);
        BufferedImage shown = judge(picture, lettingIn(picture), Map.of(name, "Child V")).shown().orElseThrow().pixels();
        int x = 470;
        while (new Color(shown.getRGB(x, 128)).getRed() > 128) {
            x--;
        }
        return x;
    }

    @Test
    void overwritesOnADarkGroundToo() throws UnreadableDraftException {
        DrawnPicture dark = DrawnPicture.on(new Color(20, 40, 80), 1000, 300).scrawled().says("Fern Tandy", 60, 120).says("called the nurse", 420, 120);
        ShownPicture shown = judge(dark, lettingIn(dark)).shown().orElseThrow();
        assertThat(text(shown)).contains("called the nurse").doesNotContain("Tandy");
        assertThat(new Color(shown.pixels().getRGB(62, 120)).getBlue()).isEqualTo(80);
    }

    @Test
    void showsAPictureOfNothingButText() throws UnreadableDraftException {
        DrawnPicture note = DrawnPicture.of(1000, 220).says("Please come, Orla Tandy", 40, 80).says("to the school on Friday.", 40, 150);
        JudgedPicture judged = judge(note, CaseFile.unknown("child-v"));
        assertThat(judged.kind()).isEqualTo(PictureKind.TEXT);
        assertThat(judged.shown().orElseThrow().alternative()).isEqualTo("Picture of text: Please come, Child V to the school on Friday.");
        assertThat(text(judged.shown().get())).contains("Please come,", "to the school on Friday.").doesNotContain("Orla");
    }

    @Test
    void takesTextBesideAPaleSignatureForMoreThanText() throws UnreadableDraftException {
        DrawnPicture letter = DrawnPicture.of(1000, 300).says("Yours sincerely", 40, 80).says("the head teacher of the school", 40, 270);
        for (int x = 60; x < 400; x++) {
            letter.pixels().setRGB(x, 150 + (int) (30 * Math.sin(x / 9.0)), new Color(200, 205, 225).getRGB());
            letter.pixels().setRGB(x, 151 + (int) (30 * Math.sin(x / 9.0)), new Color(200, 205, 225).getRGB());
        }
        assertThat(judge(letter, CaseFile.unknown("child-v")).kind()).isEqualTo(PictureKind.OTHER);
    }

    @Test
    void keepsALogoThatTheOfficeHasApproved() throws IOException, UnreadableDraftException {
        DrawnPicture logo = DrawnPicture.of(400, 120).scrawled();
        Files.writeString(rules.resolve("pictures.yml"), "version: 1\nlogos:\n  - {sha256: " + DraftPictures.sha256(logo.pixels()) + ", because: Our own logo, alt: Logo}\n");
        JudgedPicture judged = judge(PictureJudge.load(RuleFolder.at(rules)), logo, CaseFile.unknown("child-v"), PEOPLE);
        assertThat(judged.kind()).isEqualTo(PictureKind.LOGO);
        assertThat(judged.reason()).startsWith("The office has approved it: Our own logo.");
        assertThat(judged.shown()).isPresent();
    }

    @Test
    void refusesAListOfLogosWithAllItsFaults() throws IOException {
        Files.writeString(rules.resolve("pictures.yml"), "version: 1\nlogos:\n  - {sha256: 12ab, because: Ours, alt: Logo}\n  - {sha256: " + "a".repeat(64) + ", alt: Logo, size: 3}\n");
        assertThatThrownBy(() -> PictureJudge.load(RuleFolder.at(rules))).isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining("redaction-rules/pictures.yml, line 3: \"sha256\" should be the 64 hexadecimal digits")
                .hasMessageContaining("redaction-rules/pictures.yml, line 4: unknown key").hasMessageContaining("line 4: \"because\" is missing");
        assertThat(PictureJudge.failures(RuleFolder.at(rules))).hasSize(3);
        assertThat(PictureJudge.failures(RuleFolder.bundled())).isEmpty();
    }

    @Test
    void leavesOutAPictureWithAPartOfANameThatNobodyReplacedThere() throws UnreadableDraftException {
        DrawnPicture picture = DrawnPicture.of(1000, 300).scrawled().says("Fern was not at home", 80, 120);
        assertThat(judge(picture, lettingIn(picture)).shown()).isEmpty();
        DrawnPicture other = DrawnPicture.of(1000, 300).scrawled().says("Nobody was at home", 80, 120);
        assertThat(judge(other, lettingIn(other)).reason()).isEqualTo("An officer has let it in. Searched by OCR: nothing in it had to be overwritten.");
    }

    @Test
    void leavesOutAPictureWithANameThatNobodyReplacedThere() throws UnreadableDraftException {
        Draft draft = extracted(TREE);
        Resolution all = resolution(draft, PEOPLE);
        List<Replacement> outside = all.replacements().stream().filter(each -> each.mention().passage() == 0).toList();
        Resolution forgetful = new Resolution(List.of(), outside, List.of());
        JudgedPicture judged = PictureJudge.load(RuleFolder.bundled()).judge(file(TREE), lettingIn(TREE), new PictureJudge.Recognised(draft, forgetful)).all().get(0);
        assertThat(judged.shown()).isEmpty();
        assertThat(judged.reason()).isEqualTo("Left out: a name could still be read in it after its pixels were overwritten.");
    }

    private static JudgedPicture judge(DrawnPicture picture, CaseFile caseFile) throws UnreadableDraftException {
        return judge(picture, caseFile, PEOPLE);
    }

    private static JudgedPicture judge(DrawnPicture picture, CaseFile caseFile, Map<String, String> people) throws UnreadableDraftException {
        return judge(PictureJudge.load(RuleFolder.bundled()), picture, caseFile, people);
    }

    private static JudgedPicture judge(PictureJudge judge, DrawnPicture picture, CaseFile caseFile, Map<String, String> people) throws UnreadableDraftException {
        Draft draft = extracted(picture);
        List<JudgedPicture> all = judge.judge(file(picture), caseFile, new PictureJudge.Recognised(draft, resolution(draft, people))).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static CaseFile lettingIn(DrawnPicture picture) {
        LetInPicture let = new LetInPicture(DraftPictures.sha256(picture.pixels()), "Who lived where");
        return new CaseFile("child-v", Optional.empty(), List.of(), List.of(), List.of(), new CaseFile.Choices(Map.of(), List.of(let)));
    }

    private static DraftFile file(DrawnPicture picture) {
        String html = "<html><body><p>Orla Tandy was seen by Fern Tandy.</p>" + picture.image("A picture") + "</body></html>";
        return new DraftFile(new Surface("draft.html"), html.getBytes(StandardCharsets.UTF_8));
    }

    private static Draft extracted(DrawnPicture picture) throws UnreadableDraftException {
        return Extraction.usual().extract(file(picture));
    }

    private static Resolution resolution(Draft draft, Map<String, String> people) {
        List<Replacement> replacements = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            List<String> longestFirst = people.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList();
            List<Span> taken = new ArrayList<>();
            for (String name : longestFirst) {
                for (int at = passage.text().text().indexOf(name); at >= 0; at = passage.text().text().indexOf(name, at + 1)) {
                    Span span = new Span(at, at + name.length());
                    if (taken.stream().noneMatch(span::overlaps)) {
                        taken.add(span);
                        Mention mention = new Mention(passage.number(), span, MentionKind.PERSON, false, Optional.empty(), new Evidence("marked", "It is listed in the test.", 1));
                        replacements.add(new Replacement(mention, span, people.get(name), Treatment.REPLACE, people.get(name), false));
                    }
                }
            }
        }
        return new Resolution(List.of(), replacements, List.of());
    }

    private static String text(ShownPicture shown) {
        return OcrText.ofPicture(shown.pixels(), Duration.ofMinutes(1)).orElseThrow().text().text().replaceAll("\\s+", " ");
    }
}
