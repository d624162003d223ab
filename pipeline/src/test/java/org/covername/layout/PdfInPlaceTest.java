package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.covername.extraction.UnreadableDraftException;
import org.covername.picture.Pictures;
import org.covername.redaction.RedactedDraft;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PdfInPlaceTest {

    private static final Map<String, String> NAMES = Map.of("Orla Tandy", "Child V", "Orla", "Child V", "Tandy", "Child V", "Fern", "Mother");

    /** Each draws "Orla Tandy went home with Fern." in its own way. */
    private static final Map<String, String> WAYS = new java.util.TreeMap<>(Map.ofEntries(
            Map.entry("one string", "BT /F1 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj ET"),
            Map.entry("a kerned array", "BT /F1 12 Tf 72 700 Td [(Or) 20 (la T) 80 (an) -15 (dy went ho) 5 (me with F) 30 (ern.)] TJ ET"),
            Map.entry("the quote operator", "BT /F1 12 Tf 14 TL 72 714 Td (Orla Tandy went home with Fern.) ' ET"),
            Map.entry("the double quote operator", "BT /F1 12 Tf 14 TL 72 714 Td 1 0.2 (Orla Tandy went home with Fern.) \" ET"),
            Map.entry("hexadecimal", "BT /F1 12 Tf 72 700 Td <4F726C612054616E64792077656E7420686F6D652077697468204665726E2E> Tj ET"),
            Map.entry("octal", "BT /F1 12 Tf 72 700 Td (\\117rl\\141 Tandy went home with \\106ern.) Tj ET"),
            Map.entry("one glyph a move", "BT /F1 12 Tf 1 0 0 1 72 700 Tm (O) Tj 9.3 0 Td (r) Tj 4 0 Td (la) Tj 15 0 Td (Tandy went home with Fern.) Tj ET"),
            Map.entry("several text objects", "BT /F1 12 Tf 72 700 Td (Orla Ta) Tj ET BT /F1 12 Tf 113.5 700 Td (ndy went home) Tj ET BT /F1 12 Tf 198 700 Td (with Fern.) Tj ET"),
            Map.entry("two fonts", "BT /F1 12 Tf 72 700 Td (Orla ) Tj /F2 12 Tf (Tandy went home with) Tj /F1 12 Tf ( Fern.) Tj ET"),
            Map.entry("word and letter spacing", "BT /F2 12 Tf 3 Tw 0.4 Tc 72 700 Td (Orla Tandy went home with Fern.) Tj ET"),
            Map.entry("scaled and raised", "BT /F2 6 Tf 90 Tz 2 Ts 2 0 0 2 72 700 Tm (Orla Tandy went home with Fern.) Tj ET"),
            Map.entry("a turned space", "q 0 1 -1 0 595 0 cm BT /F1 12 Tf 0 -1 1 0 700 523 Tm (Orla Tandy went home with Fern.) Tj ET Q"),
            Map.entry("a line end", "BT /F1 12 Tf 14 TL 72 700 Td (It was on one of the many days that the family spent with us that Orla) Tj T* (Tandy went home with) Tj T* (Fern.) Tj ET"),
            Map.entry("marked content", "/Span <</ActualText (Orla Tandy)>> BDC BT /F1 12 Tf 72 700 Td (Orla Tandy) Tj ET EMC BT /F1 12 Tf 136 700 Td (went home with Fern.) Tj ET"),
            Map.entry("drawings for letters", "BT /F4 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj ET"),
            Map.entry("a save within the text", "BT /F1 12 Tf 72 700 Td (Orla Tandy) Tj q Q ( went home with Fern.) Tj ET"),
            Map.entry("twice, to look bold", "BT /F1 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj ET BT /F1 12 Tf 72.3 700 Td (Orla Tandy went home with Fern.) Tj ET")));

    @TestFactory
    List<DynamicTest> replacesNamesHoweverTheyAreDrawn() {
        return WAYS.entrySet().stream().map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
            Covered covered = covered(way.getValue());
            assertThat(covered.text().replaceFirst("It was .* that ", "")).isEqualTo("Child V went home with Mother.");
            assertThat(covered.residue()).isEmpty();
        })).toList();
    }

    @Test
    void replacesNamesInFormsWithinForms() throws Exception {
        Covered covered = Covered.of(DrawnPage.of(Map.of("Fm1", "q 1 0 0 1 0 0 cm /Fm2 Do Q", "Fm2", "BT /F2 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj ET"),
                "q /Fm1 Do Q BT /F1 12 Tf 72 600 Td (The end of it.) Tj ET"), NAMES);
        assertThat(covered.text()).isEqualTo("Child V went home with Mother. The end of it.");
        assertThat(covered.residue()).isEmpty();
    }

    @Test
    void replacesNamesInCompositeFonts() throws Exception {
        Covered covered = covered("BT /F3 12 Tf 72 700 Td " + DrawnPage.composite("Orla Tandy went home with Fern.") + " Tj ET");
        assertThat(covered.text()).isEqualTo("Child V went home with Mother.");
        assertThat(covered.residue()).isEmpty();
    }

    @Test
    void replacesNamesInTextThatStandsAtAnAngle() throws Exception {
        for (String turn : List.of("0 1 -1 0 300 200", "0 -1 1 0 300 700", "-1 0 0 -1 500 500", "0.866 0.5 -0.5 0.866 100 200")) {
            Covered covered = covered("BT /F2 12 Tf " + turn + " Tm (Wilma Moore met Orla Tandy, who was with Mum.) Tj ET BT /F1 12 Tf 72 780 Td (The end of it.) Tj ET");
            assertThat(covered.draft().passages()).as(turn).anyMatch(passage -> passage.text().text().equals("Wilma Moore met Orla Tandy, who was with Mum."));
            if (covered.outcome() instanceof PdfInPlace.Written) {
                assertThat(covered.residue()).as(turn).isEmpty();
            }
        }
    }

    @Test
    void refusesColumnsWhoseLinesItCannotTellApart() throws Exception {
        StringBuilder columns = new StringBuilder("BT /F2 10 Tf ");
        for (int line = 0; line < 12; line++) {
            columns.append("1 0 0 1 72 ").append(700 - 12 * line).append(" Tm (Orla Tandy went home with Fern and her aunt) Tj 1 0 0 1 283 ").append(701.5 - 12 * line)
                    .append(" Tm (and nobody asked Orla Tandy why it was so) Tj ");
        }
        assertThat(covered(columns + "ET").outcome()).isEqualTo(new PdfInPlace.Refused("Page 1 has lines side by side that cannot be told apart"));
    }

    @Test
    void refusesToChangeTextThatRunsFromRightToLeft() throws Exception {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, PdfInPlaceTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"));
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(200, 700);
                content.showText("\u05d4\u05d9\u05dc\u05d3\u05d4 Orla Tandy \u05d4\u05dc\u05db\u05d4");
                content.endText();
            }
            pdf.save(bytes);
            assertThat(Covered.of(bytes.toByteArray(), NAMES).outcome()).isEqualTo(new PdfInPlace.Refused("Page 1 has a change in text that runs from right to left"));
        }
    }

    @Test
    void readsTextThatRunsFromTopToBottomAndRefusesToChangeIt() throws Exception {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDFont font = PDType0Font.loadVertical(pdf, PdfInPlaceTest.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"), true);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(400, 700);
                content.showText("Orla Tandy came home");
                content.endText();
            }
            pdf.save(bytes);
            Covered covered = Covered.of(bytes.toByteArray(), NAMES);
            assertThat(covered.draft().passage(0).text().text()).isEqualTo("Orla Tandy came home");
            assertThat(covered.outcome()).isEqualTo(new PdfInPlace.Refused("Page 1 has a change in text that runs from top to bottom"));
        }
    }

    @Test
    void replacesNamesThatAPageEndParts() throws Exception {
        String filler = "(We met the family of this child on several days in the spring of that year and) Tj T* ";
        Covered covered = Covered.of(DrawnPage.of("BT /F1 12 Tf 14 TL 72 300 Td " + filler.repeat(12) + "(the report was then given to Orla) Tj ET",
                "BT /F1 12 Tf 14 TL 72 780 Td (Tandy and her mother, who read it with great care on the very same day.) Tj ET"), NAMES);
        assertThat(covered.text()).contains("then given to Child V").doesNotContain("Tandy").contains("and her mother");
        assertThat(covered.residue()).isEmpty();
    }

    @Test
    void keepsLettersOfNeighboursInOneOperator() throws Exception {
        Covered covered = covered("BT /F1 12 Tf 72 700 Td [(Fern) -9000 (Column two is not hers.)] TJ ET BT /F1 12 Tf 72 640 Td (A line of its own.) Tj ET");
        assertThat(covered.text()).contains("Mother").contains("Column two is not hers.").contains("A line of its own.");
    }

    @Test
    void leavesWhatDoesNotChangeToThePixel() throws Exception {
        String plain = "0.5 0.2 0.1 rg 72 500 300 40 re f 0 0 1 RG 2 w 72 480 m 300 420 l S BT /F2 11 Tf 0.3 Tw 72 440 Td [(Nobody is na) 40 (med in this) -30 ( line of text.)] TJ ET "
                + "BT /F2 11 Tf 72 400 TD (Nor in this) Tj 10 -14 TD (or this) Tj T* (or in that) Tj (or there) ' 1 0.5 (or here.) \" ET "
                + "72 200 m 200 200 l 150 250 l s 1 0 0 1 50 0 cm 272 200 m 400 200 l 350 250 l b ";
        Covered covered = covered(plain + "BT /F1 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj ET");
        BufferedImage before = render(covered.file());
        BufferedImage after = render(covered.pdf());
        for (int y = 220; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                assertThat(after.getRGB(x, y)).as("pixel %d, %d", x, y).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    @Test
    void doesNotTellTheWidthOfAName() throws Exception {
        String line = "BT /F1 12 Tf 72 700 Td (%s went home with her brother to the house by the river and stayed until late) Tj ET";
        Map<String, String> names = Map.of("Orla", "Child V", "Wilhelmina-Josephine", "Child V");
        List<Float> first = places(Covered.of(DrawnPage.of(String.format(line, "Orla")), names).pdf());
        List<Float> second = places(Covered.of(DrawnPage.of(String.format(line, "Wilhelmina-Josephine")), names).pdf());
        assertThat(second).isEqualTo(first);
    }

    @Test
    void keepsCentredLinesCentred() throws Exception {
        Covered covered = Covered.of(DrawnPage.of("BT /F1 20 Tf 221 780 Td (Wilhelmina Orla) Tj ET BT /F1 12 Tf 72 700 Td (A line that reaches from the left margin to the right one, so that there is a page,) Tj ET "
                + "BT /F1 12 Tf 72 686 Td (and another one like it, so that the page has some text to stand in the middle of.) Tj ET"), Map.of("Wilhelmina Orla", "Child V"));
        List<TextPosition> title = new ArrayList<>();
        positions(covered.pdf()).stream().filter(each -> each.getFontSizeInPt() > 15 && !each.getUnicode().isBlank()).forEach(title::add);
        float middle = (title.get(0).getXDirAdj() + title.get(title.size() - 1).getXDirAdj() + title.get(title.size() - 1).getWidthDirAdj()) / 2;
        assertThat(middle).isBetween(285f, 305f);
    }

    @Test
    void fontsHoldOnlyLettersThatAreShown() throws Exception {
        Covered covered = covered("BT /F2 12 Tf 72 700 Td (Orla Tandy was seen by Fern at \\043 9.) Tj ET");
        try (PDDocument pdf = Loader.loadPDF(covered.pdf())) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.getName()).matches("[A-Z]{6}\\+(Font\\d+|LiberationSans)");
                assertThat(mapped(font)).isNotEmpty().doesNotContain("O", "F", "T", "z");
            }
        }
    }

    private static List<String> mapped(PDFont font) throws IOException {
        List<String> letters = new ArrayList<>();
        for (int code = 0; code < 4000; code++) {
            if (font.toUnicode(code) != null) {
                letters.add(font.toUnicode(code));
            }
        }
        return letters;
    }

    @Test
    void carriesNothingOfTheFileOver() throws Exception {
        Covered covered = covered("BT /F1 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj ET BT 3 Tr /F1 12 Tf 72 500 Td (Fern was here unseen) Tj ET");
        assertThat(covered.text()).doesNotContain("unseen");
        try (PDDocument pdf = Loader.loadPDF(covered.pdf())) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Covername");
        }
    }

    @Test
    void refusesAFileThatIsNotTheOneThatWasRead() throws Exception {
        Covered read = covered("BT /F1 12 Tf 72 700 Td (Fern went home.) Tj ET");
        byte[] other = DrawnPage.of("BT /F1 12 Tf 72 700 Td (Nobody went home.) Tj ET");
        assertThat(new PdfInPlace().write(other, read.draft(), RedactedDraft.of(read.draft(), read.resolution()), Pictures.none())).isInstanceOf(PdfInPlace.Refused.class);
    }

    private static Covered covered(String content) throws IOException, UnreadableDraftException {
        return Covered.of(DrawnPage.of(content), NAMES);
    }

    private static BufferedImage render(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 100, ImageType.RGB);
        }
    }

    private static List<Float> places(byte[] file) throws IOException {
        return positions(file).stream().map(TextPosition::getXDirAdj).toList();
    }

    private static List<TextPosition> positions(byte[] file) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    found.add(position);
                }
            }.getText(pdf);
        }
        return found;
    }
}
