package org.covername.outbound;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Prints on every page for whom a copy is: large and pale beneath the text, small and plain at the foot. A screen reader passes it over (an artifact, PDF/UA-1). */
final class PdfWatermark {

    private static final String FACE = "/liberation/LiberationSans-Regular.ttf";
    private static final float LARGE = 30;
    private static final float SMALL = 8;

    private PdfWatermark() {
    }

    static byte[] on(byte[] pdf, String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); InputStream face = PdfWatermark.class.getResourceAsStream(FACE)) {
            PDFont font = PDType0Font.load(document, face, true);
            for (PDPage page : document.getPages()) {
                mark(document, page, new Print(font, printable(font, words)));
            }
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            document.save(marked);
            return marked.toByteArray();
        }
    }

    private record Print(PDFont font, String words) {

        float width(float size) throws IOException {
            return font.getStringWidth(words) / 1000 * size;
        }
    }

    private static void mark(PDDocument document, PDPage page, Print print) throws IOException {
        PDRectangle box = page.getCropBox();
        float size = Math.min(LARGE, LARGE * (float) Math.hypot(box.getWidth(), box.getHeight()) * 0.8f / print.width(LARGE));
        double angle = Math.atan2(box.getHeight(), box.getWidth());
        float reach = print.width(size) / 2;
        Matrix across = Matrix.getRotateInstance(angle, box.getLowerLeftX() + box.getWidth() / 2 - (float) Math.cos(angle) * reach,
                box.getLowerLeftY() + box.getHeight() / 2 - (float) Math.sin(angle) * reach);
        try (PDPageContentStream beneath = new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            write(beneath, print, across, new Ink(size, new Color(225, 225, 225)));
        }
        try (PDPageContentStream above = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            float foot = Math.min(SMALL, SMALL * (box.getWidth() - 40) / print.width(SMALL));
            write(above, print, Matrix.getTranslateInstance(box.getLowerLeftX() + 20, box.getLowerLeftY() + 12), new Ink(foot, new Color(140, 29, 24)));
        }
    }

    private record Ink(float size, Color colour) {
    }

    private static void write(PDPageContentStream content, Print print, Matrix where, Ink ink) throws IOException {
        content.saveGraphicsState();
        content.beginMarkedContent(COSName.ARTIFACT);
        content.beginText();
        content.setNonStrokingColor(ink.colour());
        content.setFont(print.font(), ink.size());
        content.setTextMatrix(where);
        content.showText(print.words());
        content.endText();
        content.endMarkedContent();
        content.restoreGraphicsState();
    }

    /** A letter that the typeface lacks becomes a question mark, so that no name of a recipient stops a copy. */
    private static String printable(PDFont font, String words) {
        StringBuilder printable = new StringBuilder();
        words.codePoints().forEach(letter -> {
            try {
                font.encode(Character.toString(letter));
                printable.appendCodePoint(letter);
            } catch (IOException | IllegalArgumentException lacking) {
                printable.append('?');
            }
        });
        return printable.toString();
    }
}
