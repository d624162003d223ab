package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Turns a stretch of a doc into the paragraphs and tables of a docx. */
final class PoiWordStory {

    private static final int BODY_LEVEL = 9;

    private final PoiWordRuns runs;
    private final PoiWordLists lists;

    PoiWordStory(HWPFDocument document, WordDraft draft) {
        this.lists = new PoiWordLists(draft);
        this.runs = new PoiWordRuns(document, draft, this);
    }

    List<XmlNode> blocks(Range range) {
        return range == null ? List.of() : blocks(range, 0);
    }

    /** @param level of the table that the range is a cell of */
    private List<XmlNode> blocks(Range range, int level) {
        List<XmlNode> blocks = new ArrayList<>();
        for (int i = 0; i < range.numParagraphs(); ) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(1, table.numParagraphs());
            } else {
                if (!paragraph.isTableRowEnd()) {
                    blocks.add(paragraph(paragraph));
                }
                i++;
            }
        }
        return blocks;
    }

    private XmlNode table(Table table) {
        WordTable made = new WordTable();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<WordTable.Cell> cells = new ArrayList<>();
            for (int j = 0; j < row.numCells(); j++) {
                cells.add(cell(row.getCell(j), table.getTableLevel()));
            }
            made.add(cells, row.isTableHeader());
        }
        return made.node();
    }

    private WordTable.Cell cell(TableCell cell, int level) {
        boolean above = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        boolean beside = cell.isMerged() && !cell.isFirstMerged();
        return new WordTable.Cell(cell.getLeftEdge(), cell.getLeftEdge() + cell.getWidth(), above, beside, blocks(cell, level));
    }

    private XmlNode paragraph(Paragraph paragraph) {
        List<XmlNode> properties = new ArrayList<>(List.of(WordTree.value("pStyle", paragraph.getStyleIndex())));
        if (paragraph.getLvl() < BODY_LEVEL) {
            properties.add(WordTree.value("outlineLvl", paragraph.getLvl()));
        }
        if (paragraph.isInList() && paragraph.getList() != null) {
            properties.add(lists.numberOf(paragraph));
        }
        return WordTree.paragraph(properties, runs.of(paragraph));
    }
}
