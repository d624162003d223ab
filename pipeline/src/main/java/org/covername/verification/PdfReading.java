package org.covername.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Everything in a PDF that is text, read afresh.
 *
 * @param orders  the texts of the pages, once for each order of reading
 * @param strings all text that no page shows
 * @param hazards what a report must not carry at all
 */
record PdfReading(List<List<String>> orders, List<PdfText> strings, List<Residue> hazards) {

    static PdfReading of(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PdfPageContents contents = PdfPageContents.of(pdf);
            PdfHiddenText hidden = new PdfHiddenText(contents.streams());
            PdfUnseenContent unseen = new PdfUnseenContent();
            PdfHazards hazards = new PdfHazards();
            PdfObjects.walk(pdf.getDocument(), object -> {
                hidden.visit(object);
                unseen.visit(object);
                hazards.visit(object);
            });
            List<PdfText> strings = new ArrayList<>(contents.marked());
            strings.addAll(hidden.found());
            strings.addAll(unseen.found());
            return new PdfReading(PdfPageReader.read(pdf), strings, hazards.found(file));
        }
    }
}
