package org.covername.verification;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the text of all pages in one of three orders, as each of them alone misses names: as written, as placed on the page, and glyph by glyph. */
final class PdfPageReader extends PDFTextStripper {

    private static final String PAGE_END = "\f";

    private final List<StringBuilder> glyphs = new ArrayList<>();
    private final StringWriter placed = new StringWriter();
    private float line;

    private PdfPageReader() {
        setPageEnd(PAGE_END);
        setSuppressDuplicateOverlappingText(false);
    }

    /** For each order, the texts of the pages. */
    static List<List<String>> read(PDDocument pdf) throws IOException {
        PdfPageReader reader = new PdfPageReader();
        List<String> asWritten = pages(reader.getText(pdf));
        return List.of(asWritten, pages(reader.placed.toString()), reader.glyphs.stream().map(StringBuilder::toString).toList());
    }

    /** The letters of a page are gathered once and written twice, as sorting is cheap and reading is not. */
    @Override
    protected void writePage() throws IOException {
        super.writePage();
        Writer written = output;
        output = placed;
        setSortByPosition(true);
        super.writePage();
        placed.append(PAGE_END);
        setSortByPosition(false);
        output = written;
    }

    private static List<String> pages(String text) {
        List<String> pages = Arrays.asList(text.split(PAGE_END, -1));
        return pages.subList(0, pages.size() - 1);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        glyphs.add(new StringBuilder());
        super.processPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        StringBuilder page = glyphs.get(glyphs.size() - 1);
        page.append(Math.abs(text.getYDirAdj() - line) > 1 ? "\n" : "").append(text.getUnicode());
        line = text.getYDirAdj();
        super.processTextPosition(text);
    }
}
