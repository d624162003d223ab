package org.covername.layout;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * What stands for a font that the draft names and does not hold, as every reader replaces such a font by one that it has: one of ours that looks alike, which
 * shows the very letters that were read. Where those are wider or narrower than the draft's, each is followed by a move, so that the next stays in its place.
 */
final class PdfLikeCopy implements PdfFontCopy {

    private static final Pattern DRAWINGS = Pattern.compile("symbol|dingbat|wingding|webding");

    private final PDFont font;
    private final PDType0Font ours;

    PdfLikeCopy(PDFont font, PDType0Font ours) {
        this.font = font;
        this.ours = ours;
    }

    /** Whether no file holds it, no reader has to have it, and it shows letters, from left to right. */
    static boolean isWanted(PDFont font, PdfFontSource source) {
        boolean held = source.program("FontFile") != null || source.program("FontFile2") != null || source.program("FontFile3") != null;
        boolean known = font instanceof PDSimpleFont && Standard14Fonts.getMappedFontName(font.getName()) != null;
        return !held && !known && !(font instanceof PDType3Font) && !font.isVertical() && !DRAWINGS.matcher(PdfFontSource.plainName(font)).find();
    }

    @Override
    public byte[] show(int code, String letters) throws UnsafePageException {
        try {
            letters.codePoints().forEach(ours::addToSubset);
            byte[] bytes = ours.encode(letters);
            if (bytes.length > 0) {
                return bytes;
            }
        } catch (IOException | IllegalArgumentException missing) {
            // Told below: the letters are none of ours.
        }
        throw new UnsafePageException("A font of the draft is not in the file");
    }

    @Override
    public float beyond(int code, String letters) throws IOException {
        return ours.getStringWidth(letters) - font.getWidth(code);
    }

    @Override
    public COSDictionary dictionary() {
        return ours.getCOSObject();
    }

    @Override
    public void finish() {
        // It is finished with all fonts of ours.
    }
}
