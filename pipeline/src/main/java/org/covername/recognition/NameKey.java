package org.covername.recognition;

import java.text.Normalizer;
import java.util.Locale;

/** Folds away what spelling changes without changing the name: case, diacritics, apostrophes, kinds of hyphen, Mac for Mc. */
public final class NameKey {

    private static final String[][] LETTERS = {{"đ", "d"}, {"ł", "l"}, {"ø", "o"}, {"æ", "ae"}, {"œ", "oe"}, {"ß", "ss"}, {"ı", "i"},
        {"ð", "d"}, {"þ", "th"}, {"ə", "e"}, {"ħ", "h"}};

    private NameKey() {
    }

    /** Two forms with the same key are the same name. Spaces within stay, as single ones. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
            .replaceAll("[‐‑‒–—−]", "-").replaceAll("['’‘ʼ`´]", "").replaceAll("\\bMac(?=[A-Z])", "Mc")
            .toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            plain = plain.replace(letter[0], letter[1]);
        }
        return plain.replaceAll("\\s+", " ").strip();
    }
}
