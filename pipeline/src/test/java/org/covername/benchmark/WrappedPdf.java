package org.covername.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Paragraphs on as many pages as they need, as a word processor prints them: wrapped, a gap between two. */
final class WrappedPdf {

    private static final float SIZE = 11;
    private static final float WIDTH = 451;
    private static final int LINES = 50;

    private final PDType0Font font;
    private final CmapLookup letters;

    private WrappedPdf(PDType0Font font, CmapLookup letters) {
        this.font = font;
        this.letters = letters;
    }

    static byte[] of(List<String> paragraphs) throws IOException {
        try (PDDocument pdf = new PDDocument(); InputStream typeface = WrappedPdf.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(typeface));
            new WrappedPdf(PDType0Font.load(pdf, letters, true), letters.getUnicodeCmapLookup()).write(pdf, paragraphs);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void write(PDDocument pdf, List<String> paragraphs) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            wrap(paragraph, lines);
            lines.add("");
        }
        for (int from = 0; from < lines.size(); from += LINES) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                show(content, lines.subList(from, Math.min(lines.size(), from + LINES)));
            }
        }
    }

    private void show(PDPageContentStream content, List<String> lines) throws IOException {
        content.beginText();
        content.setFont(font, SIZE);
        content.setLeading(SIZE * 1.3f);
        content.newLineAtOffset(72, 770);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private void wrap(String paragraph, List<String> lines) throws IOException {
        String line = "";
        for (String word : known(paragraph).split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) * SIZE / 1000 > WIDTH) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
    }

    /** A letter that the typeface lacks stands as a question mark. */
    private String known(String text) {
        return text.codePoints().map(letter -> Character.isWhitespace(letter) || letters.getGlyphId(letter) > 0 ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
