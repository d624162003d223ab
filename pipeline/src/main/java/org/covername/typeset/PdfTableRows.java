package org.covername.typeset;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import java.util.List;
import java.util.Optional;

/** The rows of a table that has been laid out, those that head it apart. */
record PdfTableRows(List<TableRowBox> head, List<TableRowBox> body) {

    /** A table of fewer rows is not parted into two and two. */
    private static final int FEWEST_TO_PART = 4;

    static PdfTableRows of(TableBox table) {
        return new PdfTableRows(rows(table, true), rows(table, false));
    }

    private static List<TableRowBox> rows(TableBox table, boolean head) {
        return table.getChildren().stream().filter(TableSectionBox.class::isInstance).map(TableSectionBox.class::cast).filter(section -> section.isHeader() == head)
                .flatMap(section -> section.getChildren().stream()).filter(TableRowBox.class::isInstance).map(TableRowBox.class::cast).toList();
    }

    /** Whether the header stands without the first row, the first row without the second or in two, or the last of a few is alone. */
    boolean startsBadly(PdfSheets sheets) {
        if (body.isEmpty()) {
            return false;
        }
        TableRowBox first = body.get(0);
        return !head.isEmpty() && sheets.parted(head.get(0), first)
                || body.size() > 1 && sheets.low(first) && sheets.parted(first, body.get(1))
                || sheets.split(first, taken())
                || body.size() < FEWEST_TO_PART && lastAlone(sheets);
    }

    /** The first row that has to start a page because it would stand in two, or because the last one would be alone. */
    Optional<TableRowBox> toMove(PdfSheets sheets) {
        Optional<TableRowBox> split = body.stream().skip(1).filter(row -> sheets.split(row, taken())).findFirst();
        return split.or(() -> body.size() >= FEWEST_TO_PART && lastAlone(sheets) ? Optional.of(body.get(body.size() - 2)) : Optional.empty());
    }

    private boolean lastAlone(PdfSheets sheets) {
        List<TableRowBox> ends = body.subList(Math.max(0, body.size() - 2), body.size());
        return ends.stream().allMatch(sheets::low) && sheets.parted(ends.get(0), ends.get(ends.size() - 1));
    }

    /** The header is repeated on every page. */
    private int taken() {
        return head.stream().mapToInt(Box::getHeight).sum();
    }
}
