package org.covername.extraction;

import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;
import org.covername.drawing.PdfSigns;

/**
 * What is drawn on a page.
 *
 * @param number  from 1
 * @param frame   the page itself, from (0, 0)
 * @param signs   how each character is set
 * @param rulings thin lines: of tables, above notes
 * @param asides  texts that the page carries in place of, or beside, what is drawn
 */
record PdfPage(int number, PdfBox frame, List<PdfGlyph> glyphs, PdfSigns signs, List<PdfBox> rulings, List<Image> images, List<String> asides) {

    record Image(PdfBox box, PDImage pixels) {
    }

    PdfPage with(List<PdfGlyph> others) {
        return new PdfPage(number, frame, others, signs, rulings, images, asides);
    }

    List<PdfGlyph> shown() {
        return glyphs.stream().filter(glyph -> glyph.face().shown()).toList();
    }
}
