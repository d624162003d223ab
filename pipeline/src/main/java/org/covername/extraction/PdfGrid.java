package org.covername.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.covername.drawing.PdfBox;

/** A ruled table of a page: where its columns and rows part, and which cells are one because no line parts them. */
final class PdfGrid {

    private static final float NEAR = 3;

    private final List<PdfBox> rulings;
    private final List<Float> xs;
    private final List<Float> ys;
    private final int[] anchors;

    private PdfGrid(List<PdfBox> rulings) {
        this.rulings = rulings;
        PdfBox frame = rulings.stream().reduce(PdfBox::with).orElseThrow();
        xs = borders(rulings.stream().filter(line -> line.height() > line.width()).map(PdfBox::middleX).toList(), frame.left(), frame.right());
        ys = borders(rulings.stream().filter(line -> line.width() >= line.height()).map(PdfBox::middleY).toList(), frame.top(), frame.bottom());
        anchors = new int[columns() * rows()];
        Arrays.setAll(anchors, cell -> cell);
        join();
    }

    /** The tables that the thin lines of a page make up. */
    static List<PdfGrid> of(List<PdfBox> rulings) {
        List<List<PdfBox>> groups = new ArrayList<>();
        for (PdfBox ruling : rulings) {
            List<PdfBox> group = new ArrayList<>(List.of(ruling));
            List<List<PdfBox>> met = groups.stream().filter(other -> other.stream().anyMatch(line -> line.grown(NEAR).meets(ruling))).toList();
            met.forEach(group::addAll);
            groups.removeAll(met);
            groups.add(group);
        }
        return groups.stream().filter(group -> group.size() >= 4).map(PdfGrid::new).filter(PdfGrid::isTable).toList();
    }

    private boolean isTable() {
        return columns() >= 2 && rows() >= 1 && Arrays.stream(anchors).distinct().count() >= 2;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    PdfBox box() {
        return new PdfBox(xs.get(0), ys.get(0), xs.get(columns()), ys.get(rows()));
    }

    List<Float> columnBorders() {
        return xs;
    }

    /** The cell that holds a point, by the number of its top left part: row times columns plus column. */
    int cellAt(float x, float y) {
        int column = slot(xs, x);
        int row = slot(ys, y);
        return anchors[row * columns() + column];
    }

    /** How many columns a cell takes. */
    int span(int cell) {
        int span = 1;
        while (cell % columns() + span < columns() && anchors[cell + span] == cell) {
            span++;
        }
        return span;
    }

    PdfBox cellBox(int cell) {
        int row = cell / columns();
        int column = cell % columns();
        return new PdfBox(xs.get(column), ys.get(row), xs.get(Math.min(columns(), column + span(cell))), ys.get(row + 1));
    }

    private static int slot(List<Float> borders, float at) {
        int slot = 0;
        while (slot < borders.size() - 2 && at > borders.get(slot + 1)) {
            slot++;
        }
        return slot;
    }

    private static List<Float> borders(List<Float> lines, float first, float last) {
        List<Float> all = new ArrayList<>(lines);
        all.add(first);
        all.add(last);
        List<Float> borders = new ArrayList<>();
        all.stream().sorted().filter(line -> borders.isEmpty() || line - borders.get(borders.size() - 1) > 2 * NEAR).forEach(borders::add);
        if (borders.size() == 1) {
            borders.add(last + 2 * NEAR);
        }
        return borders;
    }

    /** Joins cells that no line parts, first along rows, then down columns where they are equally wide. */
    private void join() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 1; column < columns(); column++) {
                if (!isRuled(xs.get(column), (ys.get(row) + ys.get(row + 1)) / 2)) {
                    anchors[row * columns() + column] = anchors[row * columns() + column - 1];
                }
            }
        }
        for (int cell = columns(); cell < anchors.length; cell++) {
            int above = anchors[cell - columns()];
            boolean own = anchors[cell] == cell;
            if (own && above % columns() == cell % columns() && !isRuled(cellBox(cell).middleX(), ys.get(cell / columns()))) {
                int joined = cell;
                Arrays.setAll(anchors, other -> anchors[other] == joined ? above : anchors[other]);
            }
        }
    }

    private boolean isRuled(float x, float y) {
        return rulings.stream().anyMatch(line -> line.grown(NEAR).holds(x, y));
    }
}
