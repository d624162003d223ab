package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.covername.drawing.PdfSign;
import org.covername.extraction.DrawnPdf;

/** Spells text in the draft's fonts as far as they have the letters, else in a font of ours that looks alike. */
final class PdfLettering {

    /**
     * One character as the report shows it.
     *
     * @param advance in em
     */
    record Spelt(COSDictionary font, byte[] bytes, float advance) {
    }

    private final DrawnPdf drawn;
    private final PdfFontCopies fonts;

    PdfLettering(DrawnPdf drawn, PdfFontCopies fonts) {
        this.drawn = drawn;
        this.fonts = fonts;
    }

    /** The draft's own character. */
    Spelt same(PdfSign sign, String letters) throws IOException, UnsafePageException {
        PdfFontCopy copy = fonts.of(sign.font());
        return new Spelt(copy.dictionary(), copy.show(sign.code(), letters), sign.advance() + copy.beyond(sign.code(), letters) / 1000);
    }

    /** Text set like a character of the draft: all of it in one font. */
    List<Spelt> like(PdfSign sign, String text) throws IOException, UnsafePageException {
        List<String> letters = text.codePoints().mapToObj(Character::toString).toList();
        // Asked of all letters first: a letter that is spelt stays in the font.
        if (letters.stream().anyMatch(letter -> drawn.code(sign.font(), letter).isEmpty())) {
            return ours(sign.font(), letters);
        }
        List<Spelt> spelt = new ArrayList<>();
        for (String letter : letters) {
            spelt.add(same(sign.with(drawn.code(sign.font(), letter).getAsInt()), letter));
        }
        return spelt;
    }

    private List<Spelt> ours(PDFont font, List<String> letters) throws IOException {
        PDType0Font ours = fonts.like(font);
        List<Spelt> spelt = new ArrayList<>();
        for (String letter : letters) {
            letter.codePoints().forEach(ours::addToSubset);
            spelt.add(new Spelt(ours.getCOSObject(), ours.encode(letter), ours.getStringWidth(letter) / 1000));
        }
        return spelt;
    }
}
