package org.covername.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.covername.document.Remark;
import org.covername.picture.DrawnPicture;
import org.covername.picture.JudgedPicture;
import org.covername.picture.PictureKind;
import org.covername.picture.Pictures;
import org.covername.picture.ShownPicture;
import org.covername.redaction.MarkedDraft;
import org.covername.redaction.WrittenReport;
import org.covername.verification.Accessibility;
import org.covername.verification.PdfConformance;
import org.junit.jupiter.api.Test;

class PdfTypesetterTest {

    private static final PdfTypesetter TYPESETTER = new PdfTypesetter();
    private static final PdfConformance CONFORMANCE = new PdfConformance();
    private static final Optional<String> BOARD = Optional.of("Fenwater Safeguarding Children Partnership");

    private static final String REPORT = """
            # Review of {{PERSON#child|Orla Tandy}}
            @header: secret {{PERSON#child|Tandy}} header
            ## Background
            1.1 {{PERSON#child|Orla}} lived by the river.[^1]
            #### Skips a level
            - first point
              - inner point
            - second point
            (a) a lettered item
            (b) another
            | Date | What happened | Agency |
            |---|---|---|
            | 2019 | A **visit**[^2] | Police |
            | 2020 | A call |
            > The voice of the child matters.
            ## Findings
            ![Family tree]
            See [the guide](https://www.guidance.example/neglect).
            [^1]: As {{PERSON#mother|Fern}} recalled.
            [^2]: Not recorded.
            [^3]: A note that nothing refers to.
            """;

    @Test
    void setsAFileThatKeepsBothStandards() {
        Accessibility found = CONFORMANCE.check(set(REPORT).pdf());
        assertThat(found.failures()).isEmpty();
        assertThat(found.pdfua1()).isTrue();
        assertThat(found.pdfa2a()).isTrue();
    }

    @Test
    void printsThePagesTheBoardAndTheNotes() throws IOException {
        String text = text(set(REPORT));
        assertThat(text).contains("Fenwater Safeguarding Children Partnership", "Review of Child V", "Page 1 of 1", "As Mother recalled.",
                "Not recorded.", "A note that nothing refers to.", "Picture left out: Family tree", "(a) a lettered item");
        assertThat(text).doesNotContain("Tandy", "secret", "Fern");
    }

    @Test
    void bookmarksHeadingsWithoutGapsInTheirLevels() throws IOException {
        assertThat(bookmarks(set(REPORT))).containsExactly("1 Background", "2 Skips a level", "1 Findings");
    }

    @Test
    void writesOnlyFixedProperties() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(set(REPORT).pdf())) {
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).containsExactlyInAnyOrder("Title", "Producer", "CreationDate");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Review of Child V");
            assertThat(pdf.getDocumentInformation().getProducer()).isEqualTo("Covername");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void repeatsTheHeaderRowOnEveryPageOfATable() throws IOException {
        StringBuilder draft = new StringBuilder("# Chronology\n| Day | Event |\n");
        for (int row = 0; row < 90; row++) {
            draft.append("| ").append(row).append(" | A visit was made and nobody answered the door. |\n");
        }
        WrittenReport report = set(draft.toString());
        assertThat(report.pageCount()).isGreaterThan(2);
        assertThat(text(report).split("Day Event", -1)).hasSize(report.pageCount() + 1);
        assertThat(CONFORMANCE.check(report.pdf()).failures()).isEmpty();
    }

    @Test
    void keepsAnIntroductionWithTheListOrTableBehindIt() {
        for (int before = 22; before < 34; before++) {
            WrittenReport list = set("# Report\n" + "The panel met again.\n".repeat(before) + "The board should:\n- ask;\n- listen.\n");
            assertThat(list.pageOf(before + 1)).as("introduction behind %d paragraphs", before).isEqualTo(list.pageOf(before + 2));
        }
    }

    @Test
    void startsATableWhereItStandsRatherThanLeaveAGap() {
        List<Integer> split = new ArrayList<>();
        for (int before = 10; before < 22; before += 2) {
            WrittenReport report = set("# Report\n" + "The panel met again.\n".repeat(before) + "Table 1 shows them.\n| Who | Born |\n" + ("| one | " + "Nobody asked the child what she wanted. ".repeat(5) + "|\n").repeat(5));
            assertThat(report.pageOf(before + 1)).as("table behind %d paragraphs", before).isEqualTo(report.pageOf(before + 2));
            if (!report.pageOf(before + 2).equals(report.pageOf(before + 13))) {
                split.add(before);
            }
        }
        assertThat(split).as("numbers of paragraphs behind which a table goes on over the page").isNotEmpty();
    }

    @Test
    void leavesNoRowAloneUnderItsHeader() {
        for (int before = 8; before < 30; before += 2) {
            WrittenReport report = set("# Report\n" + "The panel met again.\n".repeat(before) + "| Who | What |\n" + ("| one | " + "Nobody asked the child. ".repeat(9) + "|\n").repeat(12));
            assertThat(report.pageOf(before + 3)).as("first row behind %d paragraphs", before).isEqualTo(report.pageOf(before + 5));
            assertThat(report.pageOf(before + 25)).as("last row behind %d paragraphs", before).isEqualTo(report.pageOf(before + 23));
        }
    }

    @Test
    void standsNoHeaderRowWithoutRowsAndNoRowsWithoutHeader() throws IOException {
        for (int before = 0; before < 34; before += before % 2 == 0 ? 3 : 2) {
            WrittenReport report = set("# Report\n" + "The panel met again.\n".repeat(before) + "## Household\n| HEAD | What |\n" + "| ROW | They were seen. |\n".repeat(5));
            assertThat(pages(report)).as("behind %d paragraphs", before).allMatch(page -> page.contains("HEAD") == page.contains("ROW"))
                    .allMatch(page -> !page.contains("Household") || page.contains("ROW")).allMatch(page -> page.split("ROW", -1).length != 2);
        }
    }

    @Test
    void breaksNoRowThatHasRoomOnAPage() throws IOException {
        for (int before = 0; before < 24; before += 4) {
            StringBuilder draft = new StringBuilder("# Report\n" + "The panel met again.\n".repeat(before) + "| Who | What |\n");
            for (int row = 10; row < 20; row++) {
                draft.append("| FROM").append(row).append(" | ").append("Nobody asked the child what she wanted. ".repeat(row % 7 * 9)).append("TO").append(row).append(" |\n");
            }
            for (String page : pages(set(draft.toString()))) {
                assertThat(page.split("FROM", -1)).as("behind %d paragraphs", before).hasSameSizeAs(page.split("TO", -1));
            }
        }
    }

    @Test
    void goesOnWithARowThatIsLongerThanAPage() throws IOException {
        WrittenReport report = set("# Report\n| HEAD | What |\n| one | " + "Nobody asked the child. ".repeat(500) + "|\n| two | It ends. |\n");
        assertThat(pages(report)).hasSizeGreaterThan(2).allMatch(page -> page.contains("HEAD"));
        assertThat(text(report).split("Nobody", -1)).hasSize(501);
        assertThat(CONFORMANCE.check(report.pdf()).failures()).isEmpty();
    }

    @Test
    void turnsThePageForATableOfManyColumns() throws IOException {
        WrittenReport report = set("# Report\nThe panel met.\n## Plan\nTable 1 shows it.\n" + "| Recommendation | Responsibility | Implementation ".repeat(3) + "|\n"
                + "| Multi-agency safeguarding arrangements | Organisation | Internationalisation ".repeat(3) + "|\nThe panel ended.\n");
        List<Float> widths = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            pdf.getPages().forEach(page -> widths.add(page.getMediaBox().getWidth()));
        }
        assertThat(widths).hasSize(3).satisfies(three -> assertThat(three.get(1)).isGreaterThan(three.get(0)).isGreaterThan(three.get(2)));
        assertThat(pages(report).get(1)).contains("Plan", "Table 1", "Recommendation");
        assertThat(rightmost(report, 2)).isLessThan(widths.get(1) - 60);
        assertThat(CONFORMANCE.check(report.pdf()).failures()).isEmpty();
    }

    @Test
    void breaksAWordThatIsLongerThanItsColumn() throws IOException {
        WrittenReport report = set("# Report\n| Source | Address |\n| Guidance | https://www.guidance.example/" + "neglect/".repeat(40) + " |\n| Law | none |\n");
        assertThat(rightmost(report, 1)).isLessThan(595 - 60);
        assertThat(text(report).replaceAll("\\s", "")).contains("neglect/".repeat(40));
    }

    /** Where the last letter of a page ends, in points. */
    private static float rightmost(WrittenReport report, int page) throws IOException {
        float[] right = {0};
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            PDFTextStripper places = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    right[0] = Math.max(right[0], letter.getXDirAdj() + letter.getWidthDirAdj());
                }
            };
            places.setStartPage(page);
            places.setEndPage(page);
            places.getText(pdf);
        }
        return right[0];
    }

    private static List<String> pages(WrittenReport report) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
        }
        return pages;
    }

    @Test
    void tagsListsWithinLists() throws IOException {
        assertThat(PdfTags.nesting(set("# Report\n- one\n  - inner\n    - innermost\n- two\n").pdf(), "L")).isEqualTo(3);
        assertThat(PdfTags.nesting(set("# Report\n- one\n- two\n").pdf(), "L")).isEqualTo(1);
    }

    @Test
    void givesALongReportItsContents() throws IOException {
        WrittenReport report = set(longReport());
        assertThat(report.pageCount()).isGreaterThanOrEqualTo(6);
        assertThat(CONFORMANCE.check(report.pdf()).failures()).isEmpty();
        List<String> tags = PdfTags.elements(report.pdf());
        assertThat(tags).contains("TOC").filteredOn("TOCI"::equals).hasSize(10);
        assertThat(String.join(" ", tags)).contains("TOC TOCI Reference Link").contains("H2 TOC");
        String first = firstPageAsSeen(report);
        for (int chapter = 1; chapter <= 5; chapter++) {
            assertThat(first).containsPattern("Chapter " + chapter + "\\s+" + report.pageOf((chapter - 1) * 38 + 1).getAsInt() + "\\s");
        }
    }

    @Test
    void givesAShortReportNoContents() throws IOException {
        assertThat(text(set(REPORT))).doesNotContain("Contents");
    }

    private static String longReport() {
        StringBuilder draft = new StringBuilder("# Review\n");
        for (int chapter = 1; chapter <= 5; chapter++) {
            draft.append("## Chapter ").append(chapter).append("\n### Section of it\n").append("The panel met again, and again it found that nobody had asked her what she wanted.\n".repeat(36));
        }
        return draft.toString();
    }

    @Test
    void showsAPictureThatIsLetInWhereTheDraftHasIt() throws IOException {
        String sha256 = "ab".repeat(32);
        ShownPicture shown = new ShownPicture(DrawnPicture.of(1200, 300).scrawled().png(), "image/png", 1200, 300, "A map of the services");
        Pictures pictures = new Pictures(List.of(new JudgedPicture(sha256, PictureKind.OTHER, 2, 0, "An officer has let it in.", Optional.of(shown))));
        WrittenReport report = TYPESETTER.typeset(MarkedDraft.of("# Review\nBefore.\n![Map of Orla's road](" + sha256 + ")\nAfter.\n![Family tree]\n").redacted(), BOARD, pictures);
        assertThat(CONFORMANCE.check(report.pdf()).failures()).isEmpty();
        assertThat(PdfTags.alternatives(report.pdf())).containsExactly("A map of the services");
        assertThat(text(report)).contains("Before.", "After.", "Picture left out: Family tree").doesNotContain("Orla");
        assertThat(report.pageOf(2)).hasValue(1);
    }

    @Test
    void saysOnWhichPageAPassageStarts() {
        StringBuilder draft = new StringBuilder("# Report\n");
        for (int paragraph = 0; paragraph < 80; paragraph++) {
            draft.append("The panel met again, and again it found that nobody had asked the child what she wanted.\n");
        }
        WrittenReport report = set(draft.toString());
        assertThat(report.pageOf(0)).hasValue(1);
        assertThat(report.pageOf(80)).hasValue(report.pageCount());
        assertThat(report.pageOf(81)).isEmpty();
    }

    @Test
    void printsLettersOfManyLanguages() throws IOException {
        String letters = "ŵŷẁẃẅỳ ŴŶ ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ ăâîșțĂÂÎȘȚ çğıöşüÇĞİÖŞÜ ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ";
        WrittenReport report = set("# Letters\n" + letters);
        assertThat(text(report)).contains("ŵŷẁẃẅỳ", "łńóśźż", "ăâîșț", "ğıöşü", "ớờởỡợụủứừửữựỳỵỷỹđ");
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void setsSignsInTheSecondTypeface() throws IOException {
        WrittenReport report = set("# Signs\nDone \u2713 not done \u2610 next \u27a2");
        assertThat(text(report)).contains("\u2713", "\u2610", "\u27a2");
        assertThat(CONFORMANCE.check(report.pdf()).failures()).isEmpty();
    }

    @Test
    void holdsADraftWithLettersThatNoTypefaceHas() {
        assertThat(set("# Letters\n\u4e2d\u6587").remarks()).containsExactly(Remark.holding(
                "The report's typefaces lack 2 of its letters or signs, so they cannot be read in the PDF: write them differently in the draft."));
    }

    @Test
    void setsMarkupInADraftAsText() throws IOException {
        WrittenReport report = set("# A & B\n<script>alert(1)</script> <img src=\"http://a.example/x.png\"/> ]]> &amp;");
        assertThat(text(report)).contains("A & B", "<script>alert(1)</script>", "<img src=", "&amp;");
    }

    private static WrittenReport set(String marked) {
        return TYPESETTER.typeset(MarkedDraft.of(marked, Map.of("child", "Child V", "mother", "Mother")).redacted(), BOARD);
    }

    private static String text(WrittenReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String firstPageAsSeen(WrittenReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            lines.setEndPage(1);
            return lines.getText(pdf);
        }
    }

    private static List<String> bookmarks(WrittenReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            List<String> found = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), 1, found);
            return found;
        }
    }

    private static void collect(PDOutlineNode node, int depth, List<String> found) {
        for (PDOutlineItem item : node.children()) {
            found.add(depth + " " + item.getTitle());
            collect(item, depth + 1, found);
        }
    }
}
