package org.covername.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;

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

    /** The texts of each element of one tag, one for each marked content that it has itself. */
    static List<List<String>> contents(byte[] file, String tag) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            Map<String, String> texts = new HashMap<>();
            int number = 0;
            for (PDPage page : pdf.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                for (PDMarkedContent content : extractor.getMarkedContents()) {
                    texts.put(number + " " + content.getMCID(), content.getContents().stream().map(Object::toString).collect(Collectors.joining()));
                }
                number++;
            }
            List<List<String>> found = new ArrayList<>();
            contents(pdf.getDocumentCatalog().getStructureTreeRoot(), tag, element -> found.add(own(element, pdf, texts)));
            return found;
        }
    }

    private static List<String> own(PDStructureElement element, PDDocument pdf, Map<String, String> texts) {
        List<String> own = new ArrayList<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer number) {
                own.add(texts.get(pdf.getPages().indexOf(element.getPage()) + " " + number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.add(texts.get(pdf.getPages().indexOf(reference.getPage()) + " " + reference.getMCID()));
            }
        }
        return own;
    }

    private static void contents(PDStructureNode node, String tag, Consumer<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(tag)) {
                    found.accept(element);
                }
                contents(element, tag, found);
            }
        }
    }
}
