package org.covername.extraction;

import java.util.List;
import org.covername.drawing.PdfBox;

/**
 * Lines that are read one after another, such as those of a column.
 *
 * @param box what they may fill; a line that ends well before its right edge ends a paragraph
 */
record PdfFlow(List<PdfLine> lines, PdfBox box) implements PdfPart {

    PdfFlow {
        lines = List.copyOf(lines);
    }

    @Override
    public void addTo(PdfParagraphs paragraphs, int page) {
        paragraphs.add(this, page);
    }

    static PdfFlow of(List<PdfLine> lines) {
        return new PdfFlow(lines, lines.stream().map(PdfLine::box).reduce(PdfBox::with).orElse(new PdfBox(0, 0, 0, 0)));
    }
}
