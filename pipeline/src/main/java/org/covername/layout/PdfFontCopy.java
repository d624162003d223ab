package org.covername.layout;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A font of the draft as the report has it: the same outlines, but only of the characters that are shown, and under a neutral name. */
sealed interface PdfFontCopy permits PdfTrueTypeCopy, PdfCffCopy, PdfSimpleCopy, PdfType3Copy, PdfLikeCopy {

    /** The bytes by which the report shows a character that the draft shows by this code. */
    byte[] show(int code, String letters) throws UnsafePageException;

    /** By how many thousandths of an em the report's character is wider than the draft's. */
    default float beyond(int code, String letters) throws IOException {
        return 0;
    }

    /** What fonts are referred to by; complete once {@link #finish} was called. */
    COSDictionary dictionary();

    void finish() throws IOException, UnsafePageException;

    /** @param number tells the fonts of a report apart */
    static PdfFontCopy of(PDFont font, int number) throws UnsafePageException {
        PdfFontSource source = new PdfFontSource(font, number);
        if (font instanceof PDType3Font type3) {
            return new PdfType3Copy(type3, source);
        } else if (source.program("FontFile2") != null && (font instanceof PDType0Font || font instanceof PDTrueTypeFont)) {
            return new PdfTrueTypeCopy(source);
        } else if (font instanceof PDType0Font && source.program("FontFile3") != null) {
            return new PdfCffCopy(source);
        } else if (font instanceof PDSimpleFont) {
            return new PdfSimpleCopy(source);
        }
        throw new UnsafePageException("A font of the draft is not in the file");
    }

    /** An embedded program as a stream. */
    static COSStream stream(byte[] program) throws IOException {
        COSStream stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(program);
        }
        return stream;
    }
}
