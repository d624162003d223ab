package org.covername.extraction;

/** What a PDF is made of once its pages are joined. */
sealed interface PdfElement permits PdfParagraph, PdfPicture, PdfTable {

    void addTo(PdfPassages passages);
}
