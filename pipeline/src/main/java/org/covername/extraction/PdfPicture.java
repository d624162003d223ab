package org.covername.extraction;

import java.util.List;

/**
 * A picture on a page, or a page that is one, with the text that OCR read in it.
 *
 * @param wholePage whether its text is the text of the page
 */
record PdfPicture(int page, boolean wholePage, List<String> paragraphs) implements PdfPart, PdfElement {

    PdfPicture {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public void addTo(PdfParagraphs all, int number) {
        all.add(this);
    }

    @Override
    public void addTo(PdfPassages passages) {
        passages.add(this);
    }
}
