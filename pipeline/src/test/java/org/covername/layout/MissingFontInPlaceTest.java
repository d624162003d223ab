package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.covername.document.Remark;
import org.junit.jupiter.api.Test;

class MissingFontInPlaceTest {

    private static final Map<String, String> NAMES = Map.of("Orla Tandy", "Child V", "Fern", "Mother");
    private static final String LINES = "BT /F9 12 Tf 72 700 Td (Orla Tandy went home with Fern.) Tj 2 Tw 0 -40 Td [(Nobody ) -50 (is named on this line.)] TJ ET";

    @Test
    void setsAFontThatTheDraftDoesNotHoldInOneThatLooksAlike() throws Exception {
        byte[] draft = draft("Corvina Sans");
        Covered covered = Covered.of(draft, NAMES);
        assertThat(covered.text()).isEqualTo("Child V went home with Mother. Nobody is named on this line.");
        assertThat(covered.residue()).isEmpty();
        assertThat(((PdfInPlace.Written) covered.outcome()).report().remarks()).contains(
                Remark.told("A font that the draft names and does not hold is replaced by what looks alike, as every reader of it does."));
        try (PDDocument pdf = Loader.loadPDF(covered.pdf())) {
            pdf.getPage(0).getResources().getFontNames().forEach(name -> assertThat(embedded(pdf, name)).as(name.getName()).isTrue());
        }
    }

    @Test
    void leavesEveryWordOfSuchAFontInItsPlace() throws Exception {
        byte[] draft = draft("Corvina Sans");
        List<Float> before = second(draft);
        List<Float> after = second(Covered.of(draft, NAMES).pdf());
        assertThat(after).hasSameSizeAs(before).hasSize(6);
        for (int word = 0; word < before.size(); word++) {
            assertThat(after.get(word)).as("word %d", word).isCloseTo(before.get(word), within(0.02f));
        }
    }

    @Test
    void refusesAFontOfDrawingsThatTheDraftDoesNotHold() throws Exception {
        assertThat(Covered.of(draft("Corvina Dingbats"), NAMES).outcome()).isEqualTo(new PdfInPlace.Refused("A font of the draft is not in the file"));
    }

    private static boolean embedded(PDDocument pdf, COSName name) {
        try {
            return pdf.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Where the words of the line start that nothing changes. */
    private static List<Float> second(byte[] file) throws IOException {
        List<Float> found = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            new PDFTextStripper() {
                private boolean within;

                @Override
                protected void processTextPosition(TextPosition position) {
                    boolean blank = position.getUnicode().isBlank();
                    if (Math.abs(position.getYDirAdj() - 182) < 2 && !blank && !within) {
                        found.add(position.getXDirAdj());
                    }
                    within = !blank && Math.abs(position.getYDirAdj() - 182) < 2;
                }
            }.getText(pdf);
        }
        return found;
    }

    /** All letters of the font are as wide as each other, unlike those of any font that may stand for it. */
    private static byte[] draft(String name) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        COSArray widths = new COSArray();
        for (int code = 32; code < 127; code++) {
            widths.add(COSInteger.get(610));
        }
        font.setInt(COSName.FIRST_CHAR, 32);
        font.setInt(COSName.LAST_CHAR, 126);
        font.setItem(COSName.WIDTHS, widths);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 32);
        font.setItem(COSName.FONT_DESC, descriptor);
        try (PDDocument pdf = Loader.loadPDF(DrawnPage.of(LINES)); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("F9"), font);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
