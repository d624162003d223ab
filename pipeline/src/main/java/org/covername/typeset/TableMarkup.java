package org.covername.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.document.Place.Cell;
import org.covername.redaction.RedactedPassage;

/** Writes a table: a full grid, its header rows first, so that each page repeats them and each cell is read with its column. */
final class TableMarkup {

    /** All passages that stand in one cell. */
    private record Filled(Cell cell, List<RedactedPassage> passages) {
    }

    /** So many rows stay on one page. A longer table starts where it stands and repeats its header, rather than leave a gap before it. */
    private static final int KEPT_TOGETHER = 3;

    /** A cell as short as this, such as a date, stays on one line, unless there are so many columns that they might not fit. */
    private static final int SHORT = 12;
    private static final int MOST_COLUMNS_OF_SHORT_CELLS = 5;

    private final TreeMap<Integer, TreeMap<Integer, Filled>> rows = new TreeMap<>();
    private final int width;
    private final TableFit fit;

    TableMarkup(List<RedactedPassage> cells) {
        for (RedactedPassage passage : cells) {
            Cell cell = (Cell) passage.place();
            rows.computeIfAbsent(cell.row(), any -> new TreeMap<>())
                    .computeIfAbsent(cell.column(), any -> new Filled(cell, new ArrayList<>())).passages.add(passage);
        }
        this.width = rows.values().stream().mapToInt(TableMarkup::widthOf).max().orElse(1);
        this.fit = new TableFit(width);
        rows.values().stream().flatMap(row -> row.values().stream()).filter(filled -> filled.cell.span() == 1)
                .forEach(filled -> filled.passages.forEach(passage -> fit.add(filled.cell.column(), passage.text().text(), isBrief(filled))));
    }

    private static int widthOf(TreeMap<Integer, Filled> row) {
        Cell last = row.lastEntry().getValue().cell;
        return last.column() + last.span();
    }

    /** Whether it has so many columns, or such long words, that it needs a page that lies on its side. */
    boolean lies() {
        return fit.room() == TableFit.Room.LYING;
    }

    void write(Markup parent, InlineMarkup inline) {
        Markup table = parent.child("table").with("class", styles());
        if (fit.breaks()) {
            fit.widths().forEach(column -> table.child("col").with("style", column));
        }
        List<Integer> heads = rows.keySet().stream().takeWhile(row -> heads(rows.get(row))).toList();
        if (!heads.isEmpty() && heads.size() < rows.size()) {
            Markup head = table.child("thead");
            heads.forEach(row -> writeRow(rows.get(row), head.child("tr"), inline));
        }
        Markup body = table.child("tbody");
        rows.keySet().stream().filter(row -> !heads.contains(row) || heads.size() == rows.size()).forEach(row -> writeRow(rows.get(row), body.child("tr"), inline));
    }

    private String styles() {
        return (rows.size() <= KEPT_TOGETHER ? "short" : "long") + (fit.room() == TableFit.Room.USUAL ? "" : " tight") + (fit.breaks() ? " broken" : "");
    }

    private static boolean heads(Map<Integer, Filled> row) {
        return row.values().stream().allMatch(filled -> filled.cell.header());
    }

    /** The gaps of a row are filled, so that all rows have as many columns. */
    private void writeRow(TreeMap<Integer, Filled> row, Markup line, InlineMarkup inline) {
        int column = 0;
        for (Filled filled : row.values()) {
            for (; column < filled.cell.column(); column++) {
                line.child("td");
            }
            int next = row.higherKey(filled.cell.column()) == null ? width : row.higherKey(filled.cell.column());
            int span = Math.min(filled.cell.span(), Math.max(1, next - column));
            writeCell(filled, span, line, inline);
            column += span;
        }
        for (; column < width; column++) {
            line.child("td");
        }
    }

    private void writeCell(Filled filled, int span, Markup line, InlineMarkup inline) {
        Markup cell = filled.cell.header() ? line.child("th").with("scope", filled.cell.row() == 0 || filled.cell.column() > 0 ? "col" : "row") : line.child("td");
        if (span > 1) {
            cell.with("colspan", String.valueOf(span));
        }
        if (isBrief(filled)) {
            cell.with("class", "brief");
        }
        for (RedactedPassage passage : filled.passages) {
            inline.write(passage.runs(), cell.child("p").with("id", InlineMarkup.id(passage)));
        }
    }

    private boolean isBrief(Filled filled) {
        return width <= MOST_COLUMNS_OF_SHORT_CELLS && filled.passages.stream().allMatch(TableMarkup::isShort);
    }

    private static boolean isShort(RedactedPassage passage) {
        return passage.runs().stream().mapToInt(run -> run.text().length()).sum() <= SHORT;
    }
}
