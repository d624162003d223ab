package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A table of an older format of Word, whose cells are known by their edges, put onto the columns of a docx. */
final class WordTable {

    /** Edges as near as this (a twip is a twentieth of a point) are one. */
    private static final int SAME_EDGE = 40;

    /**
     * @param left   edge in twips
     * @param above  whether it only continues the cell above
     * @param beside whether it only continues the cell to its left
     */
    record Cell(int left, int right, boolean above, boolean beside, List<XmlNode> blocks) {
    }

    private record Row(List<Cell> cells, boolean header) {
    }

    private final List<Row> rows = new ArrayList<>();

    void add(List<Cell> cells, boolean header) {
        List<Cell> merged = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.beside() && !merged.isEmpty()) {
                Cell first = merged.remove(merged.size() - 1);
                List<XmlNode> blocks = new ArrayList<>(first.blocks());
                blocks.addAll(cell.blocks());
                merged.add(new Cell(first.left(), cell.right(), first.above(), first.beside(), blocks));
            } else {
                merged.add(cell);
            }
        }
        rows.add(new Row(merged, header));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table as a docx has it. */
    XmlNode node() {
        List<Integer> edges = edges();
        return WordTree.node("tbl", Map.of(), rows.stream().map(row -> row(row, edges)).toList());
    }

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.stream().flatMap(row -> row.cells().stream()).forEach(cell -> {
            all.add(cell.left());
            all.add(cell.right());
        });
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private static XmlNode row(Row row, List<Integer> edges) {
        XmlNode properties = new XmlNode("trPr", Map.of());
        properties.add(WordTree.value("gridBefore", row.cells().isEmpty() ? 0 : at(edges, row.cells().get(0).left())));
        if (row.header()) {
            properties.add(new XmlNode("tblHeader", Map.of()));
        }
        List<XmlNode> nodes = new ArrayList<>(List.of(properties));
        row.cells().forEach(cell -> nodes.add(cell(cell, Math.max(1, at(edges, cell.right()) - at(edges, cell.left())))));
        return WordTree.node("tr", Map.of(), nodes);
    }

    private static XmlNode cell(Cell cell, int span) {
        XmlNode properties = WordTree.node("tcPr", Map.of(), List.of(WordTree.value("gridSpan", span)));
        if (cell.above()) {
            properties.add(WordTree.value("vMerge", "continue"));
        }
        List<XmlNode> nodes = new ArrayList<>(cell.blocks());
        nodes.add(0, properties);
        return WordTree.node("tc", Map.of(), nodes);
    }

    /** The last column that starts at an edge or before it. */
    private static int at(List<Integer> edges, int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
