package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Surface;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private final PDDocument pdf = new PDDocument();

    @Test
    void joinsWrappedAndHyphenatedLines() throws Exception {
        try (PDPageContentStream page = page()) {
            write(page, 700, "Odo was seen at home by the health visitor, who wrote of him as a happy");
            write(page, 686, "baby. The visit to his grandmother was planned and then not made, and Pim-");
            write(page, 672, "Ash came home with the safeguarding note that the safe-");
            write(page, 658, "guarding lead had asked for.");
        }
        assertThat(read()).startsWith("Paragraph[] Odo was seen at home by the health visitor, who wrote of him as a happy baby. The visit to his grandmother was "
                + "planned and then not made, and Pim-Ash came home with the safeguarding note that the safeguarding lead had asked for.");
    }

    @Test
    void readsColumnsOneAfterTheOther() throws Exception {
        try (PDPageContentStream page = page()) {
            for (int line = 0; line < 8; line++) {
                write(page, 60, 700 - 14 * line, "left line " + line + " of the column goes on");
                write(page, 320, 700 - 14 * line, "right line " + line + " of the column goes on");
            }
        }
        String text = String.join(" ", read());
        assertThat(text.indexOf("left line 7")).isPositive().isLessThan(text.indexOf("right line 0"));
    }

    /** The second column begins lower, and its lines are nearer to each other. */
    @ParameterizedTest
    @ValueSource(floats = {3, 5, 7, 10, 40})
    void readsColumnsWhoseLinesStandAtDifferentHeightsOneAfterTheOther(float lower) throws Exception {
        try (PDPageContentStream page = page()) {
            write(page, 60, 760, "A title that stands above both of the columns and is as wide as the whole page is");
            for (int line = 0; line < 16; line++) {
                write(page, 60, 720 - 14 * line, "left line " + line + " of the column goes on");
                write(page, 320, 720 - lower - 13.4f * line, "right line " + line + " of the column goes on");
            }
            write(page, 60, 400, "The end, which stands below both of the columns and is as wide as the page.");
        }
        assertThat(String.join(" ", read())).containsSubsequence("A title", "left line 0", "left line 7 of the column goes on left line 8", "left line 15",
                "right line 0", "right line 7 of the column goes on right line 8", "right line 15", "The end");
    }

    @Test
    void keepsUnseenTextOutOfTheText() throws Exception {
        try (PDPageContentStream page = page()) {
            write(page, 700, "What everybody reads here.");
            page.setRenderingMode(RenderingMode.NEITHER);
            write(page, 600, "Wyn Tarn");
            page.setRenderingMode(RenderingMode.FILL);
            write(page, -500, 500, "Pim Lark");
        }
        assertThat(read()).contains("Paragraph[] What everybody reads here.", "Hidden[] Wyn Tarn", "Hidden[] Pim Lark");
    }

    @Test
    void doesNotTakeTheProgramThatMadeAFileForText() throws Exception {
        try (PDPageContentStream page = page()) {
            write(page, 700, "What everybody reads here.");
        }
        String xmp = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description>"
                + "<xmp:CreatorTool xmlns:xmp='http://ns.adobe.com/xap/1.0/'>Quill Writer Pro</xmp:CreatorTool>"
                + "<pdf:Producer xmlns:pdf='http://ns.adobe.com/pdf/1.3/'>Quill Library</pdf:Producer>"
                + "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Seq><rdf:li>Pim Lark</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";
        pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(xmp.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        assertThat(read()).contains("Property[name=XMP] Pim Lark").noneMatch(passage -> passage.contains("Quill"));
    }

    @Test
    void knowsRunningLinesByTheirReturn() throws Exception {
        for (int number = 1; number <= 3; number++) {
            try (PDPageContentStream page = page()) {
                write(page, 790, "Draft on Odo Tarn");
                write(page, 500, "Text of page " + List.of("one", "two", "three").get(number - 1) + " stands here.");
                write(page, 40, "Page " + number + " of 3");
            }
        }
        assertThat(read()).contains("RunningHeader[] Draft on Odo Tarn", "RunningFooter[] Page 1 of 3", "Paragraph[] Text of page two stands here.")
                .noneMatch(line -> line.startsWith("Paragraph[] Draft") || line.startsWith("Paragraph[] Page"));
    }

    @Test
    void readsARuledTableCellByCell() throws Exception {
        try (PDPageContentStream page = page()) {
            write(page, 720, "Who is who in this report on the family.");
            for (int row = 0; row <= 3; row++) {
                line(page, 60, 700 - 20 * row, 400, 700 - 20 * row);
            }
            for (int column = 0; column <= 2; column++) {
                line(page, 60 + 170 * column, 700, 60 + 170 * column, 640);
            }
            write(page, 65, 686, "Odo");
            write(page, 235, 686, "a boy");
            write(page, 65, 666, "Wyn");
            write(page, 235, 646, "aunt");
        }
        assertThat(read()).contains("Cell[table=0, row=0, column=0, span=1, header=false] Odo", "Cell[table=0, row=0, column=1, span=1, header=false] a boy",
                "Cell[table=0, row=1, column=0, span=1, header=false] Wyn", "Cell[table=0, row=2, column=1, span=1, header=false] aunt");
    }

    @Test
    void readsAScannedPageByOcr() throws Exception {
        Assumptions.assumeTrue(TesseractOcr.isInstalled(), "skipped, because tesseract is not installed");
        scan("The family lived near the harbour.");
        assertThat(read()).contains("Paragraph[] The family lived near the harbour.");
    }

    @Test
    void readsScannedPagesWhereTheyStand() throws Exception {
        Assumptions.assumeTrue(TesseractOcr.isInstalled(), "skipped, because tesseract is not installed");
        try (PDPageContentStream page = page()) {
            write(page, 700, "First page of text.");
        }
        scan("The family lived near the harbour.");
        try (PDPageContentStream page = page()) {
            write(page, 700, "Third page of text.");
            page.drawImage(LosslessFactory.createFromImage(pdf, picture("A drawing by Wyn.")), 60, 300, 400, 130);
        }
        assertThat(read().stream().map(line -> line.replaceAll("sha256=[0-9a-f]{64}", "known"))).startsWith("Paragraph[] First page of text.",
                "Paragraph[] The family lived near the harbour.", "Paragraph[] Third page of text.", "Picture[known] ", "PictureText[known, wholly=true] A drawing by Wyn.");
    }

    @Test
    void holdsAScanThatCannotBeRead() throws Exception {
        scan("The family lived near the harbour.");
        ExtractionLimits none = new ExtractionLimits(1 << 24, 1 << 24, 10, 0, ExtractionLimits.usual().time(), ExtractionLimits.usual().timePerScan());
        Draft draft = Extraction.within(none).extract(file());
        assertThat(draft.remarks()).anyMatch(remark -> remark.holds() && remark.sentence().startsWith("Page 1 is a picture"));
    }

    private void scan(String text) throws IOException {
        try (PDPageContentStream page = page()) {
            page.drawImage(LosslessFactory.createFromImage(pdf, picture(text)), 20, 400, 555, 180);
        }
    }

    private static BufferedImage picture(String text) {
        BufferedImage picture = new BufferedImage(1240, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.fillRect(0, 0, 1240, 400);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        graphics.drawString(text, 80, 200);
        graphics.dispose();
        return picture;
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(new org.apache.pdfbox.pdmodel.common.PDRectangle(595, 842));
        pdf.addPage(page);
        PDPageContentStream stream = new PDPageContentStream(pdf, page);
        stream.setFont(new PDType1Font(FontName.HELVETICA), 11);
        return stream;
    }

    private static void write(PDPageContentStream page, float y, String text) throws IOException {
        write(page, 60, y, text);
    }

    private static void write(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static void line(PDPageContentStream page, float x1, float y1, float x2, float y2) throws IOException {
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private List<String> read() throws Exception {
        return DocxReaderTest.shown(Extraction.usual().extract(file()));
    }

    private DraftFile file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return new DraftFile(new Surface("draft.pdf"), bytes.toByteArray());
    }
}
