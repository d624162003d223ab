package org.covername.extraction;

/** A part of a page in reading order: running text or a table. */
sealed interface PdfPart permits PdfFlow, PdfTable {

    void addTo(PdfParagraphs paragraphs, int page);
}
