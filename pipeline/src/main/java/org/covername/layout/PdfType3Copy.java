package org.covername.layout;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A font whose glyphs are small drawings (ISO 32000-1, 9.6.5). Each glyph that is shown is copied, if it draws nothing but lines, areas and dots. */
final class PdfType3Copy implements PdfFontCopy {

    private final PDType3Font font;
    private final PdfFontSource source;
    private final COSDictionary dictionary = new COSDictionary();

    PdfType3Copy(PDType3Font font, PdfFontSource source) {
        this.font = font;
        this.source = source;
    }

    @Override
    public byte[] show(int code, String letters) {
        source.show(code, letters);
        return new byte[] {(byte) code};
    }

    @Override
    public COSDictionary dictionary() {
        return dictionary;
    }

    @Override
    public void finish() throws IOException, UnsafePageException {
        COSDictionary drawings = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        int first = source.shown().keySet().stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = source.shown().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int code = first; code <= last; code++) {
            boolean shown = source.shown().containsKey(code);
            widths.add(new COSFloat(shown ? font.getWidth(code) : 0));
            PDType3CharProc drawing = shown ? font.getCharProc(code) : null;
            if (drawing != null) {
                COSName name = COSName.getPDFName("g" + code);
                drawings.setItem(name, PdfPlainContent.glyph(drawing, drawing.getResources()));
                differences.add(COSInteger.get(code));
                differences.add(name);
            }
        }
        write(drawings, differences);
        dictionary.setInt(COSName.FIRST_CHAR, first);
        dictionary.setInt(COSName.LAST_CHAR, last);
        dictionary.setItem(COSName.WIDTHS, widths);
    }

    private void write(COSDictionary drawings, COSArray differences) throws IOException, UnsafePageException {
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.FONT_MATRIX, PdfSafeCopy.of(font.getCOSObject().getDictionaryObject(COSName.FONT_MATRIX)));
        dictionary.setItem(COSName.FONT_BBOX, PdfSafeCopy.of(font.getCOSObject().getDictionaryObject(COSName.FONT_BBOX)));
        dictionary.setItem(COSName.CHAR_PROCS, drawings);
        dictionary.setItem(COSName.ENCODING, encoding);
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setItem(COSName.TO_UNICODE, PdfToUnicode.of(source.shown(), 1));
    }
}
