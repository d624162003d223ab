package org.covername.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What the tags of a PDF say, for tests. */
final class PdfTags {

    private PdfTags() {
    }

    /** The alternative texts of all figures, in order. */
    static List<String> alternatives(byte[] file) throws IOException {
        return elements(file).stream().filter(element -> element.startsWith("Figure ")).map(element -> element.substring(7)).toList();
    }

    /** Each tag of a PDF in the order of the tree, with its alternative text behind it. */
    static List<String> elements(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<String> found = new ArrayList<>();
            walk(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        }
    }

    /** How many elements of one tag stand within each other at most. */
    static int nesting(byte[] file, String tag) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return nesting(pdf.getDocumentCatalog().getStructureTreeRoot(), tag);
        }
    }

    private static int nesting(PDStructureNode node, String tag) {
        int inner = node.getKids().stream().filter(PDStructureElement.class::isInstance).mapToInt(kid -> nesting((PDStructureElement) kid, tag)).max().orElse(0);
        return node instanceof PDStructureElement element && element.getStructureType().equals(tag) ? inner + 1 : inner;
    }

    private static void walk(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String alternative = element.getAlternateDescription();
                found.add(element.getStructureType() + (alternative == null ? "" : " " + alternative));
                walk(element, found);
            }
        }
    }
}
