package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.covername.drawing.PdfBox;

/** Puts the rows of a page into reading order: finds columns, and tables that are only aligned. */
final class PdfColumns {

    static final float GUTTER = 9;
    private static final int FEWEST_ROWS = 3;

    /** Rows that share a gap. */
    private record Block(int end, float from, float to, int both) {
    }

    private PdfColumns() {
    }

    static List<PdfPart> order(List<List<PdfLine>> rows) {
        List<PdfBand> bands = PdfBand.of(rows);
        return bands.size() == rows.size() ? level(rows) : staggered(bands);
    }

    /** Columns of prose whose lines stand at different heights, so that no row has a gap; what lies between them is level. */
    private static List<PdfPart> staggered(List<PdfBand> bands) {
        List<List<PdfLine>> together = bands.stream().map(PdfBand::line).toList();
        List<PdfPart> parts = new ArrayList<>();
        int done = 0;
        for (int at = 0; at < bands.size(); at++) {
            Block block = block(together, at);
            int start = block.both() < FEWEST_ROWS ? at : start(together, done, at, block);
            List<List<PdfLine>> rows = PdfBand.rows(bands.subList(start, Math.max(start, block.end())));
            float middle = (block.from() + block.to()) / 2;
            List<List<PdfLine>> left = side(rows, line -> line.box().left() < middle);
            List<List<PdfLine>> right = side(rows, line -> line.box().left() >= middle);
            if (block.both() >= FEWEST_ROWS && !isLabels(left) && isProse(left) && isProse(right)) {
                parts.addAll(level(PdfBand.rows(bands.subList(done, start))));
                parts.addAll(order(left));
                parts.addAll(order(right));
                done = block.end();
                at = done - 1;
            }
        }
        parts.addAll(level(PdfBand.rows(bands.subList(done, bands.size()))));
        return parts;
    }

    /** A column may begin higher than its neighbour: lines above that lie wholly on one side belong to it. */
    private static int start(List<List<PdfLine>> rows, int first, int at, Block block) {
        int start = at;
        while (start > first && !isApart(rows.get(start - 1), rows.get(start))
                && rows.get(start - 1).stream().allMatch(line -> line.box().right() <= block.from() + 1 || line.box().left() >= block.to() - 1)) {
            start--;
        }
        return start;
    }

    private static List<PdfPart> level(List<List<PdfLine>> rows) {
        List<PdfPart> parts = new ArrayList<>();
        List<PdfLine> plain = new ArrayList<>();
        int at = 0;
        while (at < rows.size()) {
            Block block = block(rows, at);
            List<PdfPart> beside = block.both() >= FEWEST_ROWS ? beside(rows.subList(at, block.end()), block) : List.of();
            if (beside.isEmpty()) {
                plain.add(rows.get(at).stream().reduce(PdfLine::with).orElseThrow());
                at++;
            } else {
                flush(plain, parts);
                parts.addAll(beside);
                at = block.end();
            }
        }
        flush(plain, parts);
        return parts;
    }

    private static void flush(List<PdfLine> plain, List<PdfPart> parts) {
        if (!plain.isEmpty()) {
            parts.add(PdfFlow.of(plain));
            plain.clear();
        }
    }

    /** The longest run of rows from here on with a common gap; empty where the first row has none. */
    private static Block block(List<List<PdfLine>> rows, int start) {
        Block best = new Block(start, 0, 0, 0);
        List<PdfLine> first = rows.get(start);
        for (int gap = 0; gap + 1 < first.size(); gap++) {
            Block block = run(rows, start, first.get(gap).box().right(), first.get(gap + 1).box().left());
            best = block.both() > best.both() ? block : best;
        }
        return best;
    }

    private static Block run(List<List<PdfLine>> rows, int start, float from, float to) {
        Block last = new Block(start, from, to, 0);
        float left = from;
        float right = to;
        int both = 0;
        for (int row = start; row < rows.size(); row++) {
            float middle = (left + right) / 2;
            List<PdfLine> before = rows.get(row).stream().filter(line -> line.box().left() < middle).toList();
            List<PdfLine> after = rows.get(row).stream().filter(line -> line.box().left() >= middle).toList();
            left = Math.max(left, before.stream().map(line -> line.box().right()).reduce(Math::max).orElse(left));
            right = Math.min(right, after.stream().map(line -> line.box().left()).reduce(Math::min).orElse(right));
            if (right - left < GUTTER || row > start && isApart(rows.get(row - 1), rows.get(row))) {
                return last;
            }
            both += before.isEmpty() || after.isEmpty() ? 0 : 1;
            boolean ends = after.isEmpty() && !before.isEmpty();
            last = ends ? last : new Block(row + 1, left, right, both);
        }
        return last;
    }

    private static boolean isApart(List<PdfLine> row, List<PdfLine> next) {
        return next.get(0).box().bottom() - row.get(0).box().bottom() > 4 * next.get(0).size();
    }

    /** Columns of prose one after another, or a table; empty where the left side only numbers or marks the right. */
    private static List<PdfPart> beside(List<List<PdfLine>> rows, Block block) {
        float middle = (block.from() + block.to()) / 2;
        List<List<PdfLine>> left = side(rows, line -> line.box().left() < middle);
        List<List<PdfLine>> right = side(rows, line -> line.box().left() >= middle);
        if (isLabels(left)) {
            return List.of();
        } else if (isProse(left) && isProse(right)) {
            return Stream.concat(order(left).stream(), order(right).stream()).toList();
        }
        return PdfAlignedTable.of(rows).map(table -> List.<PdfPart>of(table)).orElse(List.of());
    }

    private static List<List<PdfLine>> side(List<List<PdfLine>> rows, java.util.function.Predicate<PdfLine> wanted) {
        return rows.stream().map(row -> row.stream().filter(wanted).toList()).filter(row -> !row.isEmpty()).toList();
    }

    private static boolean isLabels(List<List<PdfLine>> side) {
        return side.stream().flatMap(List::stream).allMatch(line -> line.text().strip().length() <= 7);
    }

    /** Prose fills its column: most rows reach well to the right. */
    private static boolean isProse(List<List<PdfLine>> side) {
        List<PdfBox> boxes = side.stream().map(row -> row.stream().map(PdfLine::box).reduce(PdfBox::with).orElseThrow()).toList();
        PdfBox all = boxes.stream().reduce(PdfBox::with).orElseThrow();
        long full = boxes.stream().filter(box -> box.right() - all.left() >= 0.75 * all.width()).count();
        return boxes.size() >= 5 && all.width() > 100 && full >= 0.6 * boxes.size();
    }
}
