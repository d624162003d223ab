package org.covername.layout;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A TrueType font file of which only some glyphs are kept: the others lose outline and width, the tables that name letters or the font's makers are left out.
 * Glyphs keep their numbers. Apple TrueType Reference Manual, "The 'glyf' table", "The 'loca' table".
 */
final class TrueTypeProgram {

    private static final List<String> KEPT = List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");
    private static final int HEAD = 12;
    private static final int ENTRY = 16;
    private static final int LONG_LOCA = 50;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int FOUR_SCALES = 0x0080;

    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final int[] starts;

    private TrueTypeProgram(byte[] file) {
        ByteBuffer all = ByteBuffer.wrap(file);
        int count = all.getShort(4);
        for (int entry = HEAD; entry < HEAD + count * ENTRY; entry += ENTRY) {
            String tag = new String(file, entry, 4, java.nio.charset.StandardCharsets.US_ASCII);
            if (KEPT.contains(tag)) {
                int from = all.getInt(entry + 8);
                tables.put(tag, Arrays.copyOfRange(file, from, Math.min(file.length, from + all.getInt(entry + 12))));
            }
        }
        this.starts = starts();
    }

    /** @throws RuntimeException where it is no TrueType font, or a damaged one */
    static byte[] keeping(byte[] file, Set<Integer> glyphs) {
        TrueTypeProgram program = new TrueTypeProgram(file);
        program.keep(program.withParts(glyphs));
        return program.file();
    }

    private int[] starts() {
        boolean wide = ByteBuffer.wrap(tables.get("head")).getShort(LONG_LOCA) != 0;
        ByteBuffer loca = ByteBuffer.wrap(tables.get("loca"));
        int[] found = new int[Math.min(loca.limit() / (wide ? 4 : 2), 1 + Short.toUnsignedInt(ByteBuffer.wrap(tables.get("maxp")).getShort(4)))];
        Arrays.setAll(found, glyph -> wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph)));
        return found;
    }

    private ByteBuffer outline(int glyph) {
        byte[] glyf = tables.get("glyf");
        boolean present = glyph >= 0 && glyph + 1 < starts.length && starts[glyph + 1] > starts[glyph];
        return present ? ByteBuffer.wrap(Arrays.copyOfRange(glyf, starts[glyph], Math.min(glyf.length, starts[glyph + 1]))) : ByteBuffer.allocate(0);
    }

    /** The glyphs with those they are made of: an accented letter has the glyphs of letter and accent. */
    private Set<Integer> withParts(Set<Integer> glyphs) {
        Set<Integer> all = new TreeSet<>(glyphs);
        all.add(0);
        Deque<Integer> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            parts(outline(open.pop())).stream().filter(all::add).forEach(open::push);
        }
        return all;
    }

    private static List<Integer> parts(ByteBuffer outline) {
        if (outline.limit() < 10 || outline.getShort(0) >= 0) {
            return List.of();
        }
        List<Integer> parts = new java.util.ArrayList<>();
        int at = 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = outline.getShort(at);
            parts.add(Short.toUnsignedInt(outline.getShort(at + 2)));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & FOUR_SCALES) != 0 ? 8 : 0;
        }
        return parts;
    }

    private void keep(Set<Integer> glyphs) {
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * starts.length);
        for (int glyph = 0; glyph < starts.length; glyph++) {
            places.putInt(outlines.size());
            if (glyphs.contains(glyph)) {
                outlines.writeBytes(outline(glyph).array());
                outlines.writeBytes(new byte[(4 - outlines.size() % 4) % 4]);
            }
        }
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", places.array());
        ByteBuffer.wrap(tables.get("head")).putShort(LONG_LOCA, (short) 1).putInt(8, 0);
        forgetWidths(glyphs);
    }

    /** The last width stands for all glyphs behind it, and so is kept. */
    private void forgetWidths(Set<Integer> glyphs) {
        ByteBuffer widths = ByteBuffer.wrap(tables.get("hmtx"));
        int full = Short.toUnsignedInt(ByteBuffer.wrap(tables.get("hhea")).getShort(34));
        for (int glyph = 0; glyph < full - 1 && 4 * glyph + 4 <= widths.limit(); glyph++) {
            if (!glyphs.contains(glyph)) {
                widths.putInt(4 * glyph, 0);
            }
        }
        for (int glyph = full; 4 * full + 2 * (glyph - full) + 2 <= widths.limit(); glyph++) {
            if (!glyphs.contains(glyph)) {
                widths.putShort(4 * full + 2 * (glyph - full), (short) 0);
            }
        }
    }

    private byte[] file() {
        int start = HEAD + ENTRY * tables.size();
        int size = start + tables.values().stream().mapToInt(table -> (table.length + 3) / 4 * 4).sum();
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) ((tables.size() - power) * ENTRY));
        int at = start;
        for (String tag : tables.keySet().stream().sorted().toList()) {
            byte[] table = tables.get(tag);
            file.put(tag.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(sum(table)).putInt(at).putInt(table.length);
            System.arraycopy(table, 0, file.array(), at, table.length);
            at += (table.length + 3) / 4 * 4;
        }
        return file.array();
    }

    private static int sum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(table, (table.length + 3) / 4 * 4));
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
