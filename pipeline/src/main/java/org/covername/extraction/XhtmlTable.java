package org.covername.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The cells of an XHTML table by row and column, with what merged cells push aside. */
final class XhtmlTable {

    record Cell(int row, int column, int span, boolean header, XmlNode content) {
    }

    private static final int MOST_SPANNED = 1_000;

    private final List<Cell> cells = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    XhtmlTable(XmlNode table) {
        List<XmlNode> rows = rows(table).toList();
        List<XmlNode> heads = table.children("thead").flatMap(XhtmlTable::rows).toList();
        boolean headed = rows.size() > 1 && isHeader(rows.get(0)) && !isHeader(rows.get(1));
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), row, headed && row == 0 || heads.contains(rows.get(row)) && heads.size() < rows.size());
        }
    }

    List<Cell> cells() {
        return cells;
    }

    /** Whether it only lays out a page: one cell. */
    boolean isFrame() {
        return cells.size() <= 1;
    }

    private void row(XmlNode node, int row, boolean header) {
        int column = 0;
        for (XmlNode cell : node.nodes().stream().filter(one -> one.is("td") || one.is("th")).toList()) {
            while (taken.contains(row + "," + column)) {
                column++;
            }
            int span = Math.max(1, Math.min(MOST_SPANNED, cell.number("colspan", 1)));
            for (int below = 0; below < Math.min(MOST_SPANNED, cell.number("rowspan", 1)); below++) {
                for (int beside = 0; beside < span && below > 0; beside++) {
                    taken.add((row + below) + "," + (column + beside));
                }
            }
            cells.add(new Cell(row, column, span, header, cell));
            column += span;
        }
    }

    private static Stream<XmlNode> rows(XmlNode parent) {
        return parent.nodes().stream().flatMap(node -> node.is("tr") ? Stream.of(node)
                : Set.of("thead", "tbody", "tfoot").contains(node.name()) ? rows(node) : Stream.empty());
    }

    /** Whether a row heads the columns: header cells, or bold throughout. */
    private static boolean isHeader(XmlNode row) {
        List<XmlNode> cells = row.nodes().stream().filter(node -> node.is("td") || node.is("th")).toList();
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.is("th") || !cell.text().isBlank() && bold(cell).equals(cell.text().strip()));
    }

    private static String bold(XmlNode cell) {
        return String.join("", cell.all().filter(node -> node.is("b") || node.is("strong")).map(XmlNode::text).toList()).strip();
    }
}
