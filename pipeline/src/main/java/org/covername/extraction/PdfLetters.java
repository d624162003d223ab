package org.covername.extraction;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** Says which letters a character code stands for, and remembers it; ligatures become the letters they join. */
final class PdfLetters {

    /** Stands for a sign that no one can turn into letters. */
    static final String UNKNOWN = "\uFFFD";

    private final Map<COSBase, Map<String, Integer>> codes = new IdentityHashMap<>();

    String of(PDFont font, int code) {
        String text = read(font, code);
        codes.computeIfAbsent(font.getCOSObject(), any -> new HashMap<>()).putIfAbsent(text, code);
        return text;
    }

    /** A code by which a font has shown these letters. */
    OptionalInt code(PDFont font, String letters) {
        Integer code = codes.getOrDefault(font.getCOSObject(), Map.of()).get(letters);
        return code == null ? OptionalInt.empty() : OptionalInt.of(code);
    }

    private static String read(PDFont font, int code) {
        String text = mapped(font, code);
        if (text == null || text.isEmpty()) {
            return font instanceof PDSimpleFont && code >= 32 ? Character.toString(code) : UNKNOWN;
        }
        return text.chars().anyMatch(letter -> letter >= 0xFB00 && letter <= 0xFB06) ? Normalizer.normalize(text, Normalizer.Form.NFKC)
                : text.replace("\u0000", "");
    }

    private static String mapped(PDFont font, int code) {
        try {
            return font.toUnicode(code, GlyphList.getAdobeGlyphList());
        } catch (RuntimeException odd) {
            return null;
        }
    }
}
