package org.covername.layout;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** How the pages are numbered (ISO 32000-1, 12.4.2): style and start, and a prefix too short to be a name. */
final class PdfLabels {

    private static final Pattern SHORT = Pattern.compile("[A-Z]?[-. ]?");

    private PdfLabels() {
    }

    static void copy(PDDocument from, PDDocument to) throws IOException {
        PDPageLabels labels = from.getDocumentCatalog().getPageLabels();
        if (labels == null) {
            return;
        }
        PDPageLabels copies = new PDPageLabels(to);
        for (int page : labels.getPageIndices()) {
            PDPageLabelRange range = labels.getPageLabelRange(page);
            PDPageLabelRange copy = new PDPageLabelRange();
            if (range.getStyle() != null && range.getStyle().matches("[DRrAa]")) {
                copy.setStyle(range.getStyle());
            }
            copy.setStart(range.getStart());
            if (range.getPrefix() != null && SHORT.matcher(range.getPrefix()).matches()) {
                copy.setPrefix(range.getPrefix());
            }
            copies.setLabelItem(page, copy);
        }
        to.getDocumentCatalog().setPageLabels(copies);
    }
}
