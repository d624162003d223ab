package org.covername.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSStream;

/**
 * What a font's ToUnicode map says of its codes (ISO 32000-1, 9.10.3; Adobe Technical Note 5014), read by our own means: PDFBox's reader is the first engine,
 * and what both of them misunderstand nobody would find.
 */
final class PdfUnicodeMap {

    private static final Pattern SECTION = Pattern.compile("begin(bfchar|bfrange)(.*?)end\\1", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("<([0-9A-Fa-f\\s]*)>|(\\[)|(])");
    private static final int MOST_CODES = 70_000;
    private static final int LARGEST = 4_000_000;

    private final Map<Integer, String> letters = new HashMap<>();

    private PdfUnicodeMap() {
    }

    static PdfUnicodeMap of(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return of(new String(in.readNBytes(LARGEST), StandardCharsets.ISO_8859_1));
        }
    }

    static PdfUnicodeMap of(String program) {
        PdfUnicodeMap map = new PdfUnicodeMap();
        Matcher section = SECTION.matcher(program);
        while (section.find()) {
            List<String> tokens = tokens(section.group(2));
            if (section.group(1).equals("bfchar")) {
                map.addCharacters(tokens);
            } else {
                map.addRanges(tokens);
            }
        }
        return map;
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group(1) == null ? token.group() : token.group(1).replaceAll("\\s", ""));
        }
        return tokens;
    }

    private void addCharacters(List<String> tokens) {
        for (int at = 0; at + 1 < tokens.size(); at += 2) {
            put(code(tokens.get(at)), text(tokens.get(at + 1)));
        }
    }

    private void addRanges(List<String> tokens) {
        int at = 0;
        while (at + 2 < tokens.size()) {
            int first = code(tokens.get(at));
            int last = Math.min(code(tokens.get(at + 1)), first + MOST_CODES);
            if (tokens.get(at + 2).equals("[")) {
                at += 3;
                for (int code = first; at < tokens.size() && !tokens.get(at).equals("]"); code++) {
                    put(code, text(tokens.get(at++)));
                }
                at++;
            } else {
                addRange(first, last, text(tokens.get(at + 2)));
                at += 3;
            }
        }
    }

    /** The last unit counts up. */
    private void addRange(int first, int last, String start) {
        for (int code = first; code <= last && !start.isEmpty(); code++) {
            put(code, start.substring(0, start.length() - 1) + (char) (start.charAt(start.length() - 1) + code - first));
        }
    }

    private void put(int code, String text) {
        if (letters.size() < MOST_CODES) {
            letters.put(code, text);
        }
    }

    private static int code(String hex) {
        return hex.isEmpty() || hex.length() > 7 || hex.equals("[") || hex.equals("]") ? 0 : Integer.parseInt(hex, 16);
    }

    private static String text(String hex) {
        if (hex.length() < 2 || hex.equals("[") || hex.equals("]")) {
            return "";
        }
        byte[] bytes = new byte[hex.length() / 2];
        ByteArrayInputStream digits = new ByteArrayInputStream(hex.getBytes(StandardCharsets.US_ASCII));
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (Character.digit(digits.read(), 16) << 4 | Character.digit(digits.read(), 16));
        }
        return new String(bytes, bytes.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    }

    Optional<String> of(int code) {
        return Optional.ofNullable(letters.get(code));
    }

    Map<Integer, String> all() {
        return letters;
    }
}
