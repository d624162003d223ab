package org.covername.extraction;

import java.util.List;
import java.util.Optional;
import org.covername.document.Place;

/**
 * A picture on a page, or a page that is one, with the text that OCR read in it.
 *
 * @param text place of what was read in a picture within a page; empty for a page that is one, whose text is the text of the page
 */
record PdfPicture(int page, Optional<Place.PictureText> text, List<String> paragraphs) implements PdfPart, PdfElement {

    PdfPicture {
        paragraphs = List.copyOf(paragraphs);
    }

    static PdfPicture scan(int page, List<String> paragraphs) {
        return new PdfPicture(page, Optional.empty(), paragraphs);
    }

    boolean wholePage() {
        return text.isEmpty();
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
