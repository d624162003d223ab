package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.document.Place;

/** The cells of a docx table by row and column; cells merged with the one above are not shown, deleted rows are deletions. */
final class DocxTable {

    /** @param merged whether it only continues the cell above */
    record Cell(int row, int column, int span, boolean header, boolean merged, boolean deleted, List<XmlNode> blocks) {

        Place place(int table) {
            return deleted ? new Place.Deletion() : merged ? new Place.Hidden() : new Place.Cell(table, row, column, span, header);
        }
    }

    private final List<Cell> cells = new ArrayList<>();

    DocxTable(XmlNode table) {
        List<XmlNode> rows = within(table, "tr").toList();
        int headers = headers(rows);
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), row, row < headers);
        }
    }

    List<Cell> cells() {
        return cells;
    }

    /** Whether it is but a frame around text: one cell. */
    boolean isFrame() {
        return cells.size() == 1;
    }

    private void row(XmlNode node, int row, boolean header) {
        int column = node.at("trPr", "gridBefore").map(before -> before.number("val", 0)).orElse(0);
        boolean deleted = node.at("trPr", "del").isPresent();
        for (XmlNode cell : within(node, "tc").toList()) {
            int span = Math.max(1, cell.at("tcPr", "gridSpan").map(value -> value.number("val", 1)).orElse(1));
            boolean merged = cell.at("tcPr", "vMerge").map(value -> !value.attribute("val").equals("restart")).orElse(false);
            cells.add(new Cell(row, column, span, header, merged, deleted, cell.nodes()));
            column += span;
        }
    }

    /** Rows at the top that head the columns: those said to be so, else a first row that is bold throughout. */
    private static int headers(List<XmlNode> rows) {
        int said = 0;
        while (said < rows.size() && isSaid(rows.get(said))) {
            said++;
        }
        return said > 0 ? Math.min(said, Math.max(1, rows.size() - 1)) : rows.size() > 1 && isBold(rows.get(0)) && !isBold(rows.get(1)) ? 1 : 0;
    }

    private static boolean isSaid(XmlNode row) {
        Optional<XmlNode> header = row.at("trPr", "tblHeader");
        return header.isPresent() && !List.of("0", "false", "off").contains(header.get().attribute("val"));
    }

    private static boolean isBold(XmlNode row) {
        List<XmlNode> runs = row.all("r").filter(run -> !run.text().isBlank()).toList();
        return !runs.isEmpty() && within(row, "tc").noneMatch(cell -> cell.text().isBlank()) && runs.stream().allMatch(run -> run.at("rPr", "b").isPresent());
    }

    /** Rows or cells, also those within content controls and tracked changes. */
    private static Stream<XmlNode> within(XmlNode parent, String name) {
        return parent.nodes().stream().flatMap(node -> node.is(name) ? Stream.of(node)
                : List.of("sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom").contains(node.name()) ? within(node, name) : Stream.empty());
    }
}
