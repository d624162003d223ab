package org.covername.layout;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of the text that lies unseen over redrawn scans, so that they can be searched and read aloud; it holds no letter that no page has. */
final class PdfScanFont {

    private final PDDocument report;
    private PDType0Font font;

    PdfScanFont(PDDocument report) {
        this.report = report;
    }

    /** Read once a page needs it: most drafts have no scans. */
    private PDType0Font font() throws IOException {
        if (font == null) {
            try (InputStream file = PdfScanFont.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
                font = PDType0Font.load(report, new TTFParser().parse(new RandomAccessReadBuffer(file)), true);
            }
        }
        return font;
    }

    COSBase resource() throws IOException {
        return font().getCOSObject();
    }

    /** @throws IllegalArgumentException where the typeface lacks a letter */
    byte[] codes(String text) throws IOException {
        text.codePoints().forEach(font()::addToSubset);
        return font().encode(text);
    }

    /** In sizes. */
    float width(String text) throws IOException {
        return font().getStringWidth(text) / 1000;
    }

    void finish() throws IOException {
        if (font != null) {
            font.subset();
        }
    }
}
