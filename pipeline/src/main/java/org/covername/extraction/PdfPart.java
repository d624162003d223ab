package org.covername.extraction;

/** A part of a page in reading order: running text, a table or a picture. */
sealed interface PdfPart permits PdfFlow, PdfTable, PdfPicture {

    void addTo(PdfParagraphs paragraphs, int page);
}
