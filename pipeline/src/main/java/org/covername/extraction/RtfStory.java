package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of paragraphs and tables of an rtf (the body, a note, a text box ...), written as those of a docx. */
final class RtfStory {

    private static final class OpenTable {
        private final WordTable table = new WordTable();
        private final List<List<XmlNode>> cells = new ArrayList<>();
        private List<XmlNode> cell = new ArrayList<>();
    }

    private final List<XmlNode> blocks = new ArrayList<>();
    private final List<OpenTable> tables = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<XmlNode> runs = new ArrayList<>();
    private WordTree.Look look = new WordTree.Look(false, false, false, false, false);
    private Optional<String> marker = Optional.empty();

    void text(String more, WordTree.Look set) {
        if (!set.equals(look)) {
            flush();
            look = set;
        }
        text.append(more);
    }

    /** Something within the paragraph that is no text. */
    void inline(XmlNode run) {
        flush();
        runs.add(run);
    }

    void marker(String written) {
        marker = Optional.of(written);
    }

    void endParagraph(RtfLook set) {
        endParagraph(set, set.tableLevel());
    }

    private void endParagraph(RtfLook set, int level) {
        flush();
        XmlNode paragraph = WordTree.paragraph(set.paragraph(marker), runs);
        runs = new ArrayList<>();
        marker = Optional.empty();
        within(level).add(paragraph);
    }

    void endCell(RtfLook set, int level) {
        endParagraph(set, level);
        OpenTable open = tables.get(level - 1);
        open.cells.add(open.cell);
        open.cell = new ArrayList<>();
    }

    void endRow(RtfRow row, int level) {
        within(level);
        OpenTable open = tables.get(level - 1);
        if (!open.cells.isEmpty()) {
            open.table.add(row.cells(open.cells), row.isHeader());
            open.cells.clear();
        }
    }

    /** All blocks, once the story has ended. */
    List<XmlNode> blocks() {
        flush();
        if (!runs.isEmpty()) {
            endParagraph(new RtfLook(RtfCharsets.SYMBOLS));
        }
        return within(0);
    }

    /** Where blocks of a level of tables go; deeper tables have ended. */
    private List<XmlNode> within(int level) {
        while (tables.size() > level) {
            close(tables.remove(tables.size() - 1));
        }
        while (tables.size() < level) {
            tables.add(new OpenTable());
        }
        return level == 0 ? blocks : tables.get(level - 1).cell;
    }

    private void close(OpenTable ended) {
        List<XmlNode> outer = tables.isEmpty() ? blocks : tables.get(tables.size() - 1).cell;
        if (!ended.table.isEmpty()) {
            outer.add(ended.table.node());
        }
        ended.cells.forEach(outer::addAll);
        outer.addAll(ended.cell);
    }

    private void flush() {
        if (!text.isEmpty()) {
            runs.add(WordTree.run(look, text.toString()));
            text.setLength(0);
        }
    }
}
