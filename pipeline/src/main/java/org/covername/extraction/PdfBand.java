package org.covername.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows that stand beside each other, none above the other, though their lines differ in height: as those of columns do that were set each by itself. */
record PdfBand(List<List<PdfLine>> rows) {

    /** In sizes: lines of one column are further apart. */
    private static final float NEAR = 0.7f;

    static List<PdfBand> of(List<List<PdfLine>> rows) {
        List<PdfBand> bands = new ArrayList<>();
        for (List<PdfLine> row : rows) {
            PdfBand last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last == null || !last.isBeside(row)) {
                last = new PdfBand(new ArrayList<>());
                bands.add(last);
            }
            last.rows.add(row);
        }
        return bands;
    }

    private boolean isBeside(List<PdfLine> row) {
        PdfLine first = rows.get(0).get(0);
        return row.get(0).baseline() - first.baseline() < NEAR * Math.min(first.size(), row.get(0).size()) && rows.stream().flatMap(List::stream)
                .allMatch(line -> row.stream().allMatch(other -> other.box().left() - line.box().right() >= PdfColumns.GUTTER
                        || line.box().left() - other.box().right() >= PdfColumns.GUTTER));
    }

    /** All its lines, from left to right. */
    List<PdfLine> line() {
        return rows.stream().flatMap(List::stream).sorted(Comparator.comparing(line -> line.box().left())).toList();
    }

    static List<List<PdfLine>> rows(List<PdfBand> bands) {
        return bands.stream().flatMap(band -> band.rows.stream()).toList();
    }
}
