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

    private void keep(Set<Integer> glyphs) {
        List<int[]> charStrings = index(top.get(CHAR_STRINGS).get(0)).items();
        for (int glyph = 1; glyph < charStrings.size(); glyph++) {
            if (!glyphs.contains(glyph)) {
                Arrays.fill(cff, charStrings.get(glyph)[0], charStrings.get(glyph)[1], END_CHAR);
            }
        }
        Set<Integer> named = new HashSet<>(top.getOrDefault(ROS, List.of()));
        if (!top.containsKey(ROS)) {
            named.addAll(names(glyphs, charStrings.size()));
        }
        for (int i = 0; i < strings.items().size(); i++) {
            if (!named.contains(STANDARD_STRINGS + i)) {
                Arrays.fill(cff, strings.items().get(i)[0], strings.items().get(i)[1], (byte) 'x');
            }
        }
    }

    /** The strings that name kept glyphs; where each glyph's name is listed by itself, the names of the others are taken away. */
    private Set<Integer> names(Set<Integer> glyphs, int count) {
        int charset = top.getOrDefault(CHARSET, List.of(0)).get(0);
        Set<Integer> named = new HashSet<>();
        if (charset <= 2) {
            return named;
        }
        int format = number(charset, 1);
        int at = charset + 1;
        int glyph = 1;
        while (glyph < count) {
            int string = number(at, 2);
            int more = format == 0 ? 0 : number(at + 2, format);
            for (int i = 0; i <= more; i++, glyph++) {
                if (glyphs.contains(glyph)) {
                    named.add(string + i);
                } else if (format == 0) {
                    ByteBuffer.wrap(cff).putShort(at, NO_GLYPH);
                }
            }
            at += 2 + format;
        }
        return named;
    }
}
