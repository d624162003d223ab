package org.covername.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Which letters the bytes of an rtf stand for: its code page, and for each font the one of its own. */
final class RtfCharsets {

    /** Marks fonts of signs, whose bytes stand for no letters. */
    static final Charset SYMBOLS = StandardCharsets.ISO_8859_1;

    private static final Map<Integer, String> BY_FONT_CHARSET = Map.ofEntries(Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"), Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"), Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"), Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"), Map.entry(255, "IBM437"));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset usual = Charset.forName("windows-1252");

    Charset usual() {
        return usual;
    }

    /** A font that was not described is written as the rest. */
    Charset ofFont(int font) {
        return fonts.getOrDefault(font, usual);
    }

    /** The code page of the whole file; "mac" and "pc" name theirs by a word. */
    void page(String word, int number) {
        usual = switch (word) {
            case "mac" -> known("x-MacRoman");
            case "pc" -> known("IBM437");
            case "pca" -> known("IBM850");
            default -> ofPage(number);
        };
    }

    void font(int font, int charset) {
        if (charset == 2) {
            fonts.put(font, SYMBOLS);
        } else if (BY_FONT_CHARSET.containsKey(charset)) {
            fonts.put(font, known(BY_FONT_CHARSET.get(charset)));
        }
    }

    private Charset ofPage(int page) {
        return switch (page) {
            case 65001 -> StandardCharsets.UTF_8;
            case 932 -> known("windows-31j");
            case 936 -> known("GBK");
            case 949 -> known("x-windows-949");
            case 950 -> known("Big5");
            case 10000 -> known("x-MacRoman");
            case 437, 850, 852, 860, 863, 865 -> known("IBM" + page);
            default -> known("windows-" + page);
        };
    }

    private Charset known(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : usual;
    }
}
