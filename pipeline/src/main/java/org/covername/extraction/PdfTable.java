package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;

/**
 * A table of a page.
 *
 * @param borders where its columns part, to know its continuation on the next page
 * @param heads   the cells of its first row as they come again on later pages
 */
record PdfTable(List<Cell> cells, List<Float> borders, PdfBox box, List<Cell> heads) implements PdfPart, PdfElement {

    /** @param lines from top to bottom */
    record Cell(int row, int column, int span, int page, PdfBox box, List<PdfLine> lines) {

        Cell on(int number) {
            return new Cell(row, column, span, number, box, lines);
        }

        Cell lower(int by) {
            return new Cell(row + by, column, span, page, box, lines);
        }

        Cell with(List<PdfLine> more) {
            return new Cell(row, column, span, page, box, Stream.concat(lines.stream(), more.stream()).toList());
        }

        boolean bold() {
            return lines.stream().allMatch(PdfLine::bold);
        }

        String text() {
            return String.join(" ", lines.stream().map(PdfLine::text).toList());
        }
    }

    static PdfTable of(PdfGrid grid, List<PdfGlyph> glyphs) {
        Map<Integer, List<PdfGlyph>> filled = new TreeMap<>();
        glyphs.forEach(glyph -> filled.computeIfAbsent(grid.cellAt(glyph.box().middleX(), glyph.box().middleY()), cell -> new ArrayList<>()).add(glyph));
        List<Cell> cells = new ArrayList<>();
        filled.forEach((cell, inside) -> {
            List<PdfLine> lines = PdfRows.again(inside).stream().map(row -> row.stream().reduce(PdfLine::with).orElseThrow()).toList();
            if (!lines.isEmpty()) {
                cells.add(new Cell(cell / grid.columns(), cell % grid.columns(), grid.span(cell), 0, grid.cellBox(cell), lines));
            }
        });
        return new PdfTable(cells, grid.columnBorders(), grid.box(), List.of());
    }

    int rows() {
        return cells.stream().mapToInt(Cell::row).max().orElse(-1) + 1;
    }

    List<Cell> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }

    String rowText(int row) {
        return String.join("\t", row(row).stream().map(Cell::text).toList());
    }

    @Override
    public void addTo(PdfParagraphs paragraphs, int page) {
        paragraphs.add(new PdfTable(cells.stream().map(cell -> cell.on(page)).toList(), borders, box, heads.stream().map(cell -> cell.on(page)).toList()));
    }

    @Override
    public void addTo(PdfPassages passages) {
        passages.add(this);
    }

    /** Whether the first row heads the columns: it comes again on the next page, or is bold throughout, unlike the second. */
    boolean headed() {
        return !heads.isEmpty() || rows() > 1 && row(0).stream().allMatch(Cell::bold) && !row(0).isEmpty() && !row(1).stream().allMatch(Cell::bold);
    }

    /** The table with its continuation: the head is not repeated, a row that the page end cut is one again. */
    PdfTable with(PdfTable next) {
        boolean repeats = rows() > 0 && next.rows() > 0 && rowText(0).equals(next.rowText(0));
        List<Cell> more = next.cells.stream().filter(cell -> !repeats || cell.row() > 0).map(cell -> repeats ? cell.lower(-1) : cell).toList();
        List<Cell> first = more.stream().filter(cell -> cell.row() == 0).toList();
        boolean cut = !first.isEmpty() && first.stream().allMatch(cell -> cell.column() > 0)
                && first.stream().anyMatch(cell -> Character.isLowerCase(cell.text().strip().codePointAt(0)));
        List<Cell> all = new ArrayList<>(cells);
        int rows = rows();
        more.forEach(cell -> place(cell, all, cut ? rows - 1 : rows));
        return new PdfTable(all, borders, box, Stream.concat(heads.stream(), repeats ? next.row(0).stream() : Stream.empty()).toList());
    }

    private static void place(Cell cell, List<Cell> all, int lower) {
        Cell lowered = cell.lower(lower);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).row() == lowered.row() && all.get(i).column() == lowered.column()) {
                all.set(i, all.get(i).with(lowered.lines()));
                return;
            }
        }
        all.add(lowered);
    }

    /** Whether a table that starts the next page goes on with this one. */
    boolean continuedBy(PdfTable next) {
        if (borders.size() != next.borders.size()) {
            return false;
        }
        for (int i = 0; i < borders.size(); i++) {
            if (Math.abs(borders.get(i) - next.borders.get(i)) > 4) {
                return false;
            }
        }
        return true;
    }
}
