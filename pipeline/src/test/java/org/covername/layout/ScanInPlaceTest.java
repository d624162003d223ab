package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.covername.FirstPage;
import org.covername.document.Surface;
import org.covername.extraction.OcrText;
import org.covername.verification.PdfConformance;
import org.covername.verification.Residue;
import org.covername.verification.WidthAttack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scans, made as a scanner makes them: each page comes back drawn anew, or the draft is refused. */
class ScanInPlaceTest {

    private static final Map<String, String> NAMES = Map.of("Orla Tandywick", "Child V", "Orla", "Child V", "Fern", "Mother");
    private static final List<Surface> REPLACED = NAMES.keySet().stream().map(Surface::new).toList();
    private static final String HEAD = "BT /F2 16 Tf 72 760 Td (Review of a child in need of help) Tj ET ";
    private static final String NAMED = "BT /F2 12 Tf 16 TL 72 720 Td (The school wrote that Orla Tandywick came home with her sister and that) Tj T*"
            + " (nobody opened the door. On that day Fern had gone to work early, and the) Tj T* (neighbours took both children in until the evening came.) Tj ET ";
    private static final String PLAIN = "BT /F2 12 Tf 16 TL 72 650 Td (The review found that the agencies had not spoken to one another and) Tj T*"
            + " (that none of them had asked the children what life at home was like.) Tj ET ";

    @BeforeEach
    void needsOcr() {
        assumeTrue(OcrText.available(), "skipped, because tesseract is not installed");
    }

    @Test
    void givesAScanBackAsItselfWithoutItsNames() throws Exception {
        Covered covered = Covered.of(ScannedPdf.plain().of(DrawnPage.of(HEAD + NAMED + PLAIN)), NAMES);
        assertThat(covered.resolution().replacements()).hasSize(2);
        assertThat(covered.text()).isEqualTo("Review of a child in need of help The school wrote that Child V came home with her sister and that nobody opened the door. On that day Mother had"
                + " gone to work early, and the neighbours took both children in until the evening came. The review found that the agencies had not spoken to one another"
                + " and that none of them had asked the children what life at home was like.");
        assertThat(covered.residue()).isEmpty();
        assertThat(new PdfConformance().check(covered.pdf()).failures()).isEmpty();
        assertThat(WidthAttack.of(covered.file()).on(covered.pdf(), REPLACED)).isEmpty();
        assertThat(FirstPage.pictures(covered.pdf())).isEqualTo(1);
        assertThat(whites(render(covered.pdf()))).as("the paper's grain stays behind").isGreaterThan(0.9);
    }

    @Test
    void leavesOutAndTellsWhatIsNoWord() throws Exception {
        Covered covered = Covered.of(ScannedPdf.with(ScanInPlaceTest::signs).of(DrawnPage.of(HEAD + NAMED + PLAIN)), NAMES);
        assertThat(((PdfInPlace.Written) covered.outcome()).report().remarks()).anySatisfy(remark -> assertThat(remark.sentence())
                .contains("A scanned page was drawn anew", "Left out were places without words, such as lines, pictures, stamps and handwriting").contains("on page 1"));
        BufferedImage before = render(covered.file());
        BufferedImage after = render(covered.pdf());
        assertThat(whites(before.getSubimage(90, 500, 200, 100))).isLessThan(0.9);
        assertThat(whites(after.getSubimage(90, 500, 200, 100))).isEqualTo(1);
        assertThat(covered.residue()).isEmpty();
    }

    @Test
    void knowsAWordThatStillStandsWhereItStood() throws Exception {
        WidthAttack attack = WidthAttack.of(ScannedPdf.askew(0).of(DrawnPage.of(HEAD + NAMED + PLAIN)));
        String asWide = NAMED.replace("Orla Tandywick", "Orlo Taudywick");
        assertThat(attack.on(DrawnPage.of(HEAD + asWide + PLAIN), REPLACED)).extracting(Residue::channel).containsOnly(Residue.Channel.LAYOUT);
    }

    @Test
    void refusesAScanOfWhichTooLittleCanBeReadSurely() throws Exception {
        Covered covered = Covered.of(ScannedPdf.with(ScanInPlaceTest::scrawls).of(DrawnPage.of(HEAD + NAMED + PLAIN)), NAMES);
        assertThat(covered.outcome()).isEqualTo(new PdfInPlace.Refused("Page 1 is a scan in which more than 5 of 100 words cannot be read surely"));
    }

    @Test
    void refusesAScanThatLiesFarAskew() throws Exception {
        Covered covered = Covered.of(ScannedPdf.askew(4).of(DrawnPage.of(HEAD + NAMED + PLAIN)), NAMES);
        assertThat(covered.outcome()).isInstanceOf(PdfInPlace.Refused.class);
    }

    private static void signs(Graphics2D page) {
        page.setColor(new Color(30, 30, 120));
        page.setStroke(new BasicStroke(5));
        Path2D name = new Path2D.Double();
        name.moveTo(280, 1420);
        for (int i = 0; i < 12; i++) {
            name.curveTo(290 + 38 * i, 1300 + 17 * (i % 3), 330 + 30 * i, 1560 - 23 * (i % 2), 320 + 37 * i, 1430);
        }
        page.draw(name);
    }

    /** A pen that went through the lines. */
    private static void scrawls(Graphics2D page) {
        page.setStroke(new BasicStroke(4));
        for (int line = 0; line < 3; line++) {
            page.drawLine(200, 330 + 45 * line, 1300, 360 + 45 * line);
        }
    }

    private static BufferedImage render(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, 72);
        }
    }

    private static double whites(BufferedImage picture) {
        int white = 0;
        for (int colour : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            white += (colour & 0xFFFFFF) == 0xFFFFFF ? 1 : 0;
        }
        return white / (double) (picture.getWidth() * picture.getHeight());
    }
}
