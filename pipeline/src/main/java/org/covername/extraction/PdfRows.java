package org.covername.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.drawing.PdfGlyph;

/** Sorts characters into rows of one height, and each row into lines where wide gaps part it. */
final class PdfRows {

    private static final float SAME_BASELINE = 0.2f;
    private static final float WIDE_GAP = 1.1f;
    /** In sizes: as far apart as a letter drawn twice to look bold. */
    private static final float TWICE = 0.06f;
    private static final float SMALLEST = 4;
    private static final float SQUARE = 4;
    /** More than a page has; far from every power of two, by which squares of one diagonal would share a slot of the table. */
    private static final long MOST_ROWS = 11_003;

    static final Comparator<PdfGlyph> FROM_LEFT = (one, other) -> Float.compare(one.box().left(), other.box().left());
    private static final Comparator<PdfGlyph> FROM_TOP = (one, other) -> Float.compare(one.box().bottom(), other.box().bottom());

    private PdfRows() {
    }

    /** Rows from top to bottom, each with its lines from left to right. */
    static List<List<PdfLine>> of(List<PdfGlyph> glyphs) {
        return again(once(glyphs));
    }

    /** The same of characters that are some of those of other rows, so that none is drawn twice. */
    static List<List<PdfLine>> again(List<PdfGlyph> glyphs) {
        return raised(rows(glyphs)).stream().map(PdfRows::lines).filter(row -> !row.isEmpty()).toList();
    }

    /** All characters without those drawn twice at one place to look bold. */
    private static List<PdfGlyph> once(List<PdfGlyph> glyphs) {
        Map<Long, List<PdfGlyph>> drawn = new HashMap<>();
        return glyphs.stream().filter(glyph -> !glyph.text().isEmpty() && (glyph.isBlank() || isNew(glyph, drawn))).toList();
    }

    /** Looks only at the letters drawn so far in the same small square, or in the next one where it stands near the edge. */
    private static boolean isNew(PdfGlyph glyph, Map<Long, List<PdfGlyph>> drawn) {
        float near = TWICE * Math.max(SMALLEST, glyph.size());
        for (long column = square(glyph.box().left() - near); column <= square(glyph.box().left() + near); column++) {
            for (long row = square(glyph.box().bottom() - near); row <= square(glyph.box().bottom() + near); row++) {
                for (PdfGlyph other : drawn.getOrDefault(key(column, row), List.of())) {
                    if (isTwin(glyph, other, near)) {
                        return false;
                    }
                }
            }
        }
        drawn.computeIfAbsent(key(square(glyph.box().left()), square(glyph.box().bottom())), any -> new ArrayList<>(2)).add(glyph);
        return true;
    }

    private static long square(float place) {
        return (long) Math.floor(place / SQUARE);
    }

    /** Differs, and hashes differently, for all squares of one page. */
    private static long key(long column, long row) {
        return column * MOST_ROWS + row;
    }

    private static boolean isTwin(PdfGlyph glyph, PdfGlyph other, float near) {
        return glyph.size() == other.size() && Math.abs(glyph.box().left() - other.box().left()) <= near
                && Math.abs(glyph.box().bottom() - other.box().bottom()) <= near && glyph.text().equals(other.text());
    }

    private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
        List<List<PdfGlyph>> rows = new ArrayList<>();
        float baseline = Float.NEGATIVE_INFINITY;
        for (PdfGlyph glyph : sorted(glyphs, FROM_TOP)) {
            if (rows.isEmpty() || glyph.box().bottom() - baseline > SAME_BASELINE * glyph.size()) {
                rows.add(new ArrayList<>());
                baseline = glyph.box().bottom();
            }
            rows.get(rows.size() - 1).add(glyph);
        }
        return rows;
    }

    /** Joins small characters that stand a little above or below a row, close to its letters, to that row. */
    private static List<List<PdfGlyph>> raised(List<List<PdfGlyph>> rows) {
        List<List<PdfGlyph>> joined = new ArrayList<>();
        for (List<PdfGlyph> row : rows) {
            List<PdfGlyph> above = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (belongs(above, row) || belongs(row, above)) {
                above.addAll(row);
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static boolean belongs(List<PdfGlyph> small, List<PdfGlyph> big) {
        float smallSize = largest(small);
        float bigSize = largest(big);
        return smallSize > 0 && smallSize <= 0.8f * bigSize && small.stream().filter(glyph -> !glyph.isBlank()).allMatch(glyph -> big.stream()
                .anyMatch(letter -> Math.abs(letter.box().bottom() - glyph.box().bottom()) < 0.6f * letter.size()
                        && letter.box().grown(2.5f * smallSize).meets(glyph.box())));
    }

    private static float largest(List<PdfGlyph> glyphs) {
        float largest = 0;
        for (PdfGlyph glyph : glyphs) {
            largest = Math.max(largest, glyph.size());
        }
        return largest;
    }

    static List<PdfGlyph> sorted(List<PdfGlyph> glyphs, Comparator<PdfGlyph> order) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(order);
        return sorted;
    }

    private static List<PdfLine> lines(List<PdfGlyph> row) {
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        float right = 0;
        for (PdfGlyph glyph : sorted(row, FROM_LEFT)) {
            if (!glyph.isBlank()) {
                if (!line.isEmpty() && glyph.box().left() - right > WIDE_GAP * Math.max(glyph.size(), 5)) {
                    add(line, lines);
                    line = new ArrayList<>();
                }
                right = Math.max(line.isEmpty() ? 0 : right, glyph.box().right());
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    private static void add(List<PdfGlyph> line, List<PdfLine> lines) {
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(new PdfLine(line));
        }
    }
}
