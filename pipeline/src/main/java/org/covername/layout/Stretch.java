package org.covername.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.covername.drawing.PdfGlyph;

/**
 * The part of a passage that stands together on one page: its lines run on downwards, and are set anew together if anything in them changes.
 *
 * @param passage its number
 * @param page    from 1
 * @param read    whether it is read in its turn; a running header, or the head of a table on a further page, is not
 * @param letters the drawn characters, in reading order
 * @param text    what is to be written
 */
record Stretch(int passage, int page, boolean read, List<PdfGlyph> letters, List<Sign> text) {

    /** So far above or below the others, in sizes, letters stand on a line of their own; a raised sign has fewer. */
    private static final float OFF = 0.05f;
    private static final int MANY = 8;

    /**
     * One character to be written.
     *
     * @param glyph number of the drawn character that it is, or stands for
     * @param kept  whether it is that very character
     */
    record Sign(char letter, int glyph, boolean kept) {

        boolean space() {
            return letter == ' ';
        }

        @Override
        public String toString() {
            return "Sign for character " + glyph;
        }
    }

    /** Whether a drawn character, other than a blank, will be gone, or one is written that was not there. */
    boolean changes() {
        Set<Integer> kept = new HashSet<>();
        for (Sign sign : text) {
            if (!sign.space() && !sign.kept()) {
                return true;
            } else if (!sign.space()) {
                kept.add(sign.glyph());
            }
        }
        return kept.size() < letters.stream().filter(glyph -> !glyph.isBlank()).count();
    }

    /** Of its lines: whether what was read as one are several at nearly one height, such as those of two columns: many letters of one size stand off the others. */
    static boolean isMixed(List<List<PdfGlyph>> lines) {
        return lines.stream().anyMatch(line -> {
            float baseline = baseline(line);
            float size = line.get(line.size() / 2).size();
            return line.stream().filter(glyph -> !glyph.isBlank() && glyph.size() == size && Math.abs(glyph.box().bottom() - baseline) > OFF * size).count() >= MANY;
        });
    }

    /** Whether it stands at an angle. */
    boolean turned() {
        return letters.stream().anyMatch(glyph -> glyph.angle() != 0);
    }

    /** To whom what it draws belongs. */
    int owner() {
        return read ? passage : PdfMarks.ARTIFACT;
    }

    /** Its lines as drawn. */
    List<List<PdfGlyph>> lines() {
        List<List<PdfGlyph>> lines = new ArrayList<>();
        PdfGlyph last = null;
        for (PdfGlyph glyph : letters) {
            if (last == null || startsLine(last, glyph)) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(glyph);
            last = glyph.isBlank() && last != null ? last : glyph;
        }
        return lines;
    }

    /** Where most letters of a line stand. */
    static float baseline(List<PdfGlyph> line) {
        float[] bottoms = new float[line.size()];
        for (int i = 0; i < bottoms.length; i++) {
            bottoms[i] = line.get(i).box().bottom();
        }
        Arrays.sort(bottoms);
        return bottoms.length == 0 ? 0 : bottoms[bottoms.length / 2];
    }

    static boolean startsLine(PdfGlyph last, PdfGlyph next) {
        float size = Math.max(last.size(), next.size());
        return Math.abs(next.box().bottom() - last.box().bottom()) > 0.6f * size || next.box().left() < last.box().left() - 0.5f * size;
    }

    /** Whether what follows stands elsewhere: on another page, or further up in another column. */
    static boolean parts(PdfGlyph last, PdfGlyph next) {
        return next.angle() == 0 && next.box().bottom() < last.box().bottom() - 0.6f * Math.max(last.size(), next.size());
    }
}
