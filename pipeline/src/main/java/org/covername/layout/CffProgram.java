package org.covername.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.encoding.StandardEncoding;

/**
 * A CFF font of which only some glyphs are kept: the charstrings of the others say nothing but "end", and no text of the font is left but the names of kept
 * glyphs. Every offset stays what it was. Adobe Technical Note 5176, "The Compact Font Format Specification".
 */
final class CffProgram {

    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    private static final int ROS = 12 * 256 + 30;
    private static final int STANDARD_STRINGS = 391;
    /** "Semibold": of the standard strings, one that names no glyph. */
    private static final short NO_GLYPH = 390;
    private static final byte END_CHAR = 14;

    private record Index(List<int[]> items, int end) {
    }

    private final byte[] cff;
    private final Index strings;
    private final Map<Integer, List<Integer>> top;

    private CffProgram(byte[] cff) {
        this.cff = cff;
        Index names = index(Byte.toUnsignedInt(cff[2]));
        names.items().forEach(name -> Arrays.fill(cff, name[0], name[1], (byte) 'X'));
        Index tops = index(names.end());
        this.strings = index(tops.end());
        this.top = dictionary(tops.items().get(0));
    }

    /**
     * @param file   CFF, or OpenType around it, of which only the CFF table is given back
     * @param glyphs by number; .notdef is kept with them
     * @throws RuntimeException where it is no such font, or a damaged one
     */
    static byte[] keeping(byte[] file, Set<Integer> glyphs) {
        CffProgram program = new CffProgram(bare(file));
        program.keep(glyphs);
        return program.cff;
    }

    private static byte[] bare(byte[] file) {
        if (!new String(file, 0, 4, StandardCharsets.US_ASCII).equals("OTTO")) {
            return file.clone();
        }
        ByteBuffer all = ByteBuffer.wrap(file);
        for (int entry = 12; entry < 12 + 16 * all.getShort(4); entry += 16) {
            if (new String(file, entry, 4, StandardCharsets.US_ASCII).equals("CFF ")) {
                return Arrays.copyOfRange(file, all.getInt(entry + 8), all.getInt(entry + 8) + all.getInt(entry + 12));
            }
        }
        throw new IllegalArgumentException("An OpenType font has no CFF table");
    }

    private int number(int at, int size) {
        int number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | Byte.toUnsignedInt(cff[at + i]);
        }
        return number;
    }

    private Index index(int at) {
        int count = number(at, 2);
        if (count == 0) {
            return new Index(List.of(), at + 2);
        }
        int size = number(at + 2, 1);
        int first = at + 2 + size * (count + 1);
        List<int[]> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(new int[] {first + number(at + 3 + i * size, size), first + number(at + 3 + (i + 1) * size, size)});
        }
        return new Index(items, items.get(count - 1)[1]);
    }

    /** Operators of a DICT with their operands; real numbers are not wanted and count as 0. */
    private Map<Integer, List<Integer>> dictionary(int[] place) {
        Map<Integer, List<Integer>> found = new HashMap<>();
        List<Integer> operands = new ArrayList<>();
        int at = place[0];
        while (at < place[1]) {
            int lead = number(at, 1);
            if (lead <= 21) {
                int operator = lead == 12 ? 12 * 256 + number(at + 1, 1) : lead;
                found.put(operator, operands);
                operands = new ArrayList<>();
                at += lead == 12 ? 2 : 1;
            } else {
                int size = size(at, lead);
                operands.add(operand(at, lead));
                at += size;
            }
        }
        return found;
    }

    private int size(int at, int lead) {
        if (lead != 30) {
            return lead == 28 ? 3 : lead == 29 ? 5 : lead >= 247 ? 2 : 1;
        }
        int end = at + 1;
        while ((cff[end] & 0x0F) != 0x0F && (cff[end] & 0xF0) != 0xF0) {
            end++;
        }
        return end + 1 - at;
    }

    private int operand(int at, int lead) {
        if (lead == 28) {
            return (short) number(at + 1, 2);
        } else if (lead == 29) {
            return number(at + 1, 4);
        } else if (lead == 30) {
            return 0;
        }
        return lead < 247 ? lead - 139 : lead < 251 ? (lead - 247) * 256 + number(at + 1, 1) + 108 : -(lead - 251) * 256 - number(at + 1, 1) - 108;
    }

    private void keep(Set<Integer> wanted) {
        List<int[]> charStrings = index(top.get(CHAR_STRINGS).get(0)).items();
        int[] names = top.containsKey(ROS) ? new int[0] : names(charStrings.size());
        Set<Integer> glyphs = withParts(wanted, charStrings, names);
        for (int glyph = 1; glyph < charStrings.size(); glyph++) {
            if (!glyphs.contains(glyph)) {
                Arrays.fill(cff, charStrings.get(glyph)[0], charStrings.get(glyph)[1], END_CHAR);
            }
        }
        Set<Integer> named = new HashSet<>(top.getOrDefault(ROS, List.of()));
        glyphs.stream().filter(glyph -> glyph < names.length).forEach(glyph -> named.add(names[glyph]));
        forgetNames(glyphs, names.length);
        for (int i = 0; i < strings.items().size(); i++) {
            if (!named.contains(STANDARD_STRINGS + i)) {
                Arrays.fill(cff, strings.items().get(i)[0], strings.items().get(i)[1], (byte) 'x');
            }
        }
    }

    /** The glyphs with those they are made of: "endchar" with four operands adds a letter and an accent (Adobe Technical Note 5177, appendix C). */
    private Set<Integer> withParts(Set<Integer> wanted, List<int[]> charStrings, int[] names) {
        Set<Integer> all = new HashSet<>(wanted);
        for (int glyph : wanted) {
            List<Integer> operands = glyph > 0 && glyph < charStrings.size() ? endOperands(charStrings.get(glyph)) : List.of();
            for (int part : operands.size() < 4 ? List.<Integer>of() : operands.subList(operands.size() - 2, operands.size())) {
                for (int other = 1; other < names.length; other++) {
                    if (names[other] == standardString(part)) {
                        all.add(other);
                    }
                }
            }
        }
        return all;
    }

    /** What stands before "endchar" where it is the only operator of a charstring. */
    private List<Integer> endOperands(int[] place) {
        List<Integer> operands = new ArrayList<>();
        int at = place[0];
        while (at < place[1]) {
            int lead = number(at, 1);
            if (lead < 32 && lead != 28) {
                return lead == END_CHAR ? operands : List.of();
            }
            operands.add(lead == 255 ? number(at + 1, 2) : operand(at, lead));
            at += lead == 255 ? 5 : lead == 28 ? 3 : lead >= 247 ? 2 : 1;
        }
        return List.of();
    }

    /** The number of the name of a code of Adobe's standard encoding: they are counted in its order, from 1 (Technical Note 5176, appendices A and B). */
    private static int standardString(int code) {
        int number = 0;
        for (int each = 0; each <= code; each++) {
            number += StandardEncoding.INSTANCE.getName(each).equals(".notdef") ? 0 : 1;
        }
        return number;
    }

    /** The string that names each glyph. */
    private int[] names(int count) {
        int[] names = new int[count];
        int charset = top.getOrDefault(CHARSET, List.of(0)).get(0);
        if (charset <= 2) {
            Arrays.setAll(names, glyph -> charset == 0 ? glyph : 0);
            return names;
        }
        int format = number(charset, 1);
        int at = charset + 1;
        int glyph = 1;
        while (glyph < count) {
            int more = format == 0 ? 0 : number(at + 2, format);
            for (int i = 0; i <= more && glyph < count; i++) {
                names[glyph++] = number(at, 2) + i;
            }
            at += 2 + format;
        }
        return names;
    }

    /** Where each glyph's name is listed by itself, the names of those that go are taken away. */
    private void forgetNames(Set<Integer> glyphs, int count) {
        int charset = top.getOrDefault(CHARSET, List.of(0)).get(0);
        for (int glyph = 1; charset > 2 && number(charset, 1) == 0 && glyph < count; glyph++) {
            if (!glyphs.contains(glyph)) {
                ByteBuffer.wrap(cff).putShort(charset + 1 + 2 * (glyph - 1), NO_GLYPH);
            }
        }
    }
}
