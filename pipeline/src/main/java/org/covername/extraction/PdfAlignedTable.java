package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.drawing.PdfBox;

/** Finds a table without lines, where it is sure: cells start at the same places in most rows. */
final class PdfAlignedTable {

    private static final float SAME_START = 4;
    private static final int FEWEST_ROWS = 3;

    private PdfAlignedTable() {
    }

    static Optional<PdfTable> of(List<List<PdfLine>> rows) {
        List<PdfLine> widest = rows.stream().max(java.util.Comparator.comparingInt(List::size)).orElse(List.of());
        List<Float> starts = widest.stream().map(line -> line.box().left()).toList();
        long aligned = rows.stream().filter(row -> row.size() > 1 && row.stream().allMatch(line -> column(starts, line) >= 0)).count();
        boolean all = rows.stream().allMatch(row -> row.stream().allMatch(line -> column(starts, line) >= 0));
        if (starts.size() < 2 || aligned < FEWEST_ROWS || !all) {
            return Optional.empty();
        }
        return Optional.of(table(rows, starts));
    }

    private static int column(List<Float> starts, PdfLine line) {
        for (int i = 0; i < starts.size(); i++) {
            if (Math.abs(starts.get(i) - line.box().left()) <= SAME_START) {
                return i;
            }
        }
        return -1;
    }

    /** A row whose first cell is empty goes on with the row above. */
    private static PdfTable table(List<List<PdfLine>> rows, List<Float> starts) {
        PdfBox box = rows.stream().flatMap(List::stream).map(PdfLine::box).reduce(PdfBox::with).orElseThrow();
        List<Float> borders = new ArrayList<>(starts);
        borders.add(box.right());
        List<List<List<PdfLine>>> cells = new ArrayList<>();
        for (List<PdfLine> row : rows) {
            if (cells.isEmpty() || column(starts, row.get(0)) == 0) {
                cells.add(new ArrayList<>());
                starts.forEach(start -> cells.get(cells.size() - 1).add(new ArrayList<>()));
            }
            row.forEach(line -> cells.get(cells.size() - 1).get(column(starts, line)).add(line));
        }
        List<PdfTable.Cell> filled = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < starts.size(); column++) {
                if (!cells.get(row).get(column).isEmpty()) {
                    PdfBox place = new PdfBox(borders.get(column), box.top(), borders.get(column + 1), box.bottom());
                    filled.add(new PdfTable.Cell(row, column, 1, 0, place, cells.get(row).get(column)));
                }
            }
        }
        return new PdfTable(filled, borders, box, List.of());
    }
}
