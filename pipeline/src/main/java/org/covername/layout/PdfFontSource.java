package org.covername.layout;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font of the draft, with what a copy of it needs and may have: its numbers, its program, the codes that are shown. */
final class PdfFontSource {

    private static final Set<String> NUMBERS = Set.of("Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "Leading", "CapHeight", "XHeight", "StemV", "StemH", "AvgWidth",
            "MaxWidth", "MissingWidth", "FontWeight");

    /** Signs that only the draft's own font knows, as word processors write bullets. */
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");
    private static final String BULLET = "\u2022";

    private final PDFont font;
    private final int number;
    private final Map<Integer, String> shown = new TreeMap<>();

    PdfFontSource(PDFont font, int number) {
        this.font = font;
        this.number = number;
    }

    PDFont font() {
        return font;
    }

    /** The codes that are shown, with their letters. */
    Map<Integer, String> shown() {
        return shown;
    }

    void show(int code, String letters) {
        shown.computeIfAbsent(code, any -> PRIVATE.matcher(letters).replaceAll(BULLET));
    }

    /** "AAAAAB+Font1": six capitals that tell the copies apart (ISO 32000-1, 9.6.4). */
    String name() {
        StringBuilder tag = new StringBuilder();
        for (int i = 0, rest = number; i < 6; i++, rest /= 26) {
            tag.insert(0, (char) ('A' + rest % 26));
        }
        return tag + "+Font" + number;
    }

    private COSDictionary own() {
        return font instanceof PDType0Font composite ? composite.getDescendantFont().getCOSObject() : font.getCOSObject();
    }

    /** An embedded program; null where there is none. */
    COSStream program(String key) {
        COSDictionary descriptor = own().getCOSDictionary(COSName.FONT_DESC);
        return descriptor == null ? null : descriptor.getCOSStream(COSName.getPDFName(key));
    }

    byte[] bytes(String key) throws IOException {
        try (var in = program(key).createInputStream()) {
            return in.readAllBytes();
        }
    }

    /** The numbers of the draft's descriptor under another name. */
    COSDictionary descriptor(String fontName) {
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.FONT_DESC);
        copy.setName(COSName.FONT_NAME, fontName);
        COSDictionary descriptor = own().getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            descriptor.keySet().stream().filter(key -> NUMBERS.contains(key.getName())).forEach(key -> number(descriptor.getDictionaryObject(key), key, copy));
        }
        return copy;
    }

    private static void number(COSBase value, COSName key, COSDictionary copy) {
        if (value instanceof COSNumber number) {
            copy.setItem(key, number);
        } else if (value instanceof COSArray array && array.toList().stream().allMatch(COSNumber.class::isInstance)) {
            copy.setItem(key, new COSArray(array.toList()));
        }
    }

    float width(int code) throws IOException {
        return font.getWidth(code);
    }

    /** The draft's name of it, without a subset's tag and in small letters: it tells weight and slope where nothing else does. */
    static String plainName(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        return name.replaceFirst("^[A-Z]{6}\\+", "").toLowerCase(Locale.ROOT);
    }
}
