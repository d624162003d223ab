package org.covername.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.encoding.StandardEncoding;

/**
 * A Type 1 font of which only some glyphs are kept; every length stays what it was. Adobe Type 1 Font Format, chapter 7 (encryption), 6.4 (charstrings),
 * 8.3 (accented characters made of two).
 */
final class Type1Program {

    private static final int EEXEC = 55665;
    private static final int CHAR_STRING = 4330;
    private static final Pattern SKIPPED = Pattern.compile("/lenIV\\s+(\\d+)");
    private static final Pattern GLYPH = Pattern.compile("/(\\S+)\\s+(\\d+)\\s+(?:RD|-\\||\\S+) ");
    private static final Pattern ENCODED = Pattern.compile("dup\\s+\\d+\\s*/(\\S+)\\s+put");
    private static final Pattern TEXT = Pattern.compile("\\(([^()]*)\\)");

    private record Glyph(String name, int nameAt, int start, int end) {
    }

    private final byte[] clear;
    private final byte[] secret;
    private final int skipped;
    private final Map<String, Glyph> glyphs = new HashMap<>();

    private Type1Program(byte[] clear, byte[] encrypted) {
        this.clear = clear;
        this.secret = crypt(encrypted, EEXEC, false);
        String text = new String(secret, StandardCharsets.ISO_8859_1);
        Matcher skip = SKIPPED.matcher(text);
        this.skipped = skip.find() ? Integer.parseInt(skip.group(1)) : 4;
        read(text);
    }

    /**
     * @param lengths of the part in the clear and of the encrypted one
     * @throws RuntimeException where it is no such font, or a damaged one
     */
    static byte[] keeping(byte[] file, int[] lengths, Set<String> names) {
        int end = Math.min(file.length, lengths[0] + lengths[1]);
        Type1Program program = new Type1Program(Arrays.copyOf(file, lengths[0]), Arrays.copyOfRange(file, lengths[0], end));
        program.keep(program.withParts(names));
        byte[] kept = file.clone();
        System.arraycopy(program.clear, 0, kept, 0, lengths[0]);
        byte[] encrypted = crypt(program.secret, EEXEC, true);
        System.arraycopy(encrypted, 0, kept, lengths[0], encrypted.length);
        return kept;
    }

    private static byte[] crypt(byte[] bytes, int key, boolean encrypt) {
        byte[] out = new byte[bytes.length];
        int r = key;
        for (int i = 0; i < bytes.length; i++) {
            out[i] = (byte) (bytes[i] ^ r >> 8);
            r = (Byte.toUnsignedInt(encrypt ? out[i] : bytes[i]) + r) * 52845 + 22719 & 0xFFFF;
        }
        return out;
    }

    private void read(String text) {
        int at = text.indexOf("/CharStrings");
        Matcher glyph = GLYPH.matcher(text).region(at + 1, text.length());
        while (at >= 0 && glyph.find()) {
            int start = glyph.end();
            int end = start + Integer.parseInt(glyph.group(2));
            if (!glyph.group(1).equals("CharStrings")) {
                glyphs.put(glyph.group(1), new Glyph(glyph.group(1), glyph.start(1), start, end));
                glyph.region(Math.min(end, text.length()), text.length());
            }
        }
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("A Type 1 font has no glyphs");
        }
    }

    private Set<String> withParts(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add(".notdef");
        names.stream().filter(glyphs::containsKey).forEach(name -> all.addAll(parts(glyphs.get(name))));
        return all;
    }

    /** Letter and accent of an accented letter, from the two numbers before "seac". */
    private List<String> parts(Glyph glyph) {
        byte[] code = crypt(Arrays.copyOfRange(secret, glyph.start(), glyph.end()), CHAR_STRING, false);
        List<Integer> numbers = new ArrayList<>();
        int at = skipped;
        while (at < code.length) {
            int lead = Byte.toUnsignedInt(code[at]);
            if (lead == 12 && at + 1 < code.length && code[at + 1] == 6 && numbers.size() >= 2) {
                return numbers.subList(numbers.size() - 2, numbers.size()).stream().map(StandardEncoding.INSTANCE::getName).toList();
            } else if (lead < 32) {
                numbers.clear();
                at += lead == 12 ? 2 : 1;
            } else {
                int next = at + 1 < code.length ? Byte.toUnsignedInt(code[at + 1]) : 0;
                numbers.add(lead < 247 ? lead - 139 : lead < 251 ? (lead - 247) * 256 + next + 108 : -(lead - 251) * 256 - next - 108);
                at += lead == 255 ? 5 : lead < 247 ? 1 : 2;
            }
        }
        return List.of();
    }

    private void keep(Set<String> names) {
        glyphs.values().stream().filter(glyph -> !names.contains(glyph.name())).forEach(this::forget);
        String text = new String(clear, StandardCharsets.ISO_8859_1);
        ENCODED.matcher(text).results().filter(entry -> !names.contains(entry.group(1)))
                .forEach(entry -> Arrays.fill(clear, entry.start(), entry.end(), (byte) ' '));
        TEXT.matcher(text).results().forEach(entry -> Arrays.fill(clear, entry.start(1), entry.end(1), (byte) 'x'));
    }

    /** An empty glyph of no width: "0 0 hsbw endchar", and "endchar" to the end. */
    private void forget(Glyph glyph) {
        byte[] code = new byte[glyph.end() - glyph.start()];
        Arrays.fill(code, (byte) 14);
        byte[] empty = {(byte) 139, (byte) 139, 13};
        System.arraycopy(empty, 0, code, Math.min(skipped, code.length), Math.max(0, Math.min(empty.length, code.length - skipped)));
        System.arraycopy(crypt(code, CHAR_STRING, true), 0, secret, glyph.start(), code.length);
        Arrays.fill(secret, glyph.nameAt(), glyph.nameAt() + glyph.name().length(), (byte) '~');
    }
}
