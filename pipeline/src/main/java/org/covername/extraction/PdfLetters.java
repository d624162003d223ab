package org.covername.extraction;

import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Says which letters a character code stands for; ligatures become the letters they join. */
final class PdfLetters {

    /** Stands for a sign that no one can turn into letters. */
    static final String UNKNOWN = "\uFFFD";

    private int damages;

    String of(PDFont font, int code) {
        String text = mapped(font, code);
        if (text == null || text.isEmpty()) {
            return font instanceof PDSimpleFont && code >= 32 ? Character.toString(code) : UNKNOWN;
        }
        return text.chars().anyMatch(letter -> letter >= 0xFB00 && letter <= 0xFB06) ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text.replace("\u0000", "");
    }

    void damaged() {
        damages++;
    }

    int damages() {
        return damages;
    }

    private static String mapped(PDFont font, int code) {
        try {
            return font.toUnicode(code, GlyphList.getAdobeGlyphList());
        } catch (RuntimeException odd) {
            return null;
        }
    }
}
