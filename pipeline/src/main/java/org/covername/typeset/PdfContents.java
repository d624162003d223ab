package org.covername.typeset;

import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Tags the contents of a report as a table of contents; the typesetter knows it as the first of its lists only. ISO 32000-1, 14.8.4.2: a TOC holds TOCIs,
 * a TOCI a Reference to what it names.
 */
final class PdfContents {

    private static final Map<String, String> TAGS = Map.of("L", "TOC", "LI", "TOCI", "LBody", "Reference");

    private PdfContents() {
    }

    /** @param pdf a report that starts with its contents */
    static void tag(PDDocument pdf) {
        PDStructureElement list = first(pdf.getDocumentCatalog().getStructureTreeRoot()).orElseThrow(() -> new IllegalStateException("A report's contents are a list"));
        // How a list is numbered says nothing of a table of contents.
        list.getCOSObject().removeItem(COSName.A);
        retag(list);
    }

    private static Optional<PDStructureElement> first(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional<PDStructureElement> found = element.getStructureType().equals("L") ? Optional.of(element) : first(element);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static void retag(PDStructureElement element) {
        element.setStructureType(TAGS.getOrDefault(element.getStructureType(), element.getStructureType()));
        element.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).forEach(PdfContents::retag);
    }
}
