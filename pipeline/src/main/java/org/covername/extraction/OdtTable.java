package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of an odt table by row and column. */
final class OdtTable {

    record Cell(int row, int column, int span, boolean header, XmlNode content) {
    }

    private static final int MOST_REPEATED = 1_000;

    private final List<Cell> cells = new ArrayList<>();

    OdtTable(XmlNode table) {
        List<XmlNode> headers = table.children("table-header-rows").flatMap(OdtTable::rows).toList();
        List<XmlNode> rows = rows(table).toList();
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), row, headers.contains(rows.get(row)));
        }
    }

    List<Cell> cells() {
        return cells;
    }

    boolean isFrame() {
        return cells.size() <= 1;
    }

    private void row(XmlNode node, int row, boolean header) {
        int column = 0;
        for (XmlNode cell : node.nodes()) {
            if (cell.is("table-cell")) {
                cells.add(new Cell(row, column, Math.max(1, Math.min(MOST_REPEATED, cell.number("number-columns-spanned", 1))), header, cell));
            }
            if (cell.is("table-cell") || cell.is("covered-table-cell")) {
                column += Math.max(1, Math.min(MOST_REPEATED, cell.number("number-columns-repeated", 1)));
            }
        }
    }

    private static Stream<XmlNode> rows(XmlNode parent) {
        return parent.nodes().stream().flatMap(node -> node.is("table-row") ? Stream.of(node)
                : Set.of("table-header-rows", "table-rows", "table-row-group").contains(node.name()) ? rows(node) : Stream.empty());
    }
}
