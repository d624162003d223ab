package org.covername.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;
import org.junit.jupiter.api.Test;

class PdfRowsTest {

    @Test
    void readsALetterThatIsDrawnTwiceToLookBoldOnce() {
        assertThat(text(letter("i", 100, 200, 11), letter("i", 100.3f, 200, 11), letter("n", 103, 200, 11))).isEqualTo("in");
    }

    @Test
    void keepsALetterWhoseSizeMakesItLookNearToAnother() {
        // Counted in steps of their own sizes both stand at 424 by 599.
        assertThat(text(letter("i", 158.9f, 224.4f, 9.35f), letter("i", 186.8f, 263.4f, 11))).isEqualTo("i i");
    }

    private static String text(PdfGlyph... glyphs) {
        return String.join(" ", PdfRows.of(List.of(glyphs)).stream().flatMap(List::stream).map(PdfLine::text).toList());
    }

    private static PdfGlyph letter(String text, float left, float bottom, float size) {
        return new PdfGlyph(0, text, new PdfBox(left, bottom - size * 0.7f, left + size * 0.2f, bottom), 0, new PdfGlyph.Face(size, false, false, true, "", 0));
    }
}
