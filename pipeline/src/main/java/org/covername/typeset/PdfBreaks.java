package org.covername.typeset;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks at a report that has been laid out for a heading without what follows, a header row without its rows, a row alone and a row in two, and says in the
 * markup where the page has to end instead. The style sheet asks for this too, but the typesetter gives up where two wishes meet: it moves a first row that
 * has to stay whole and leaves the header row behind.
 */
final class PdfBreaks {

    private static final String NEW_PAGE = "new-page";

    private final PdfSheets sheets;
    private final List<TableBox> tables = new ArrayList<>();
    private final List<Box> headings = new ArrayList<>();
    private final Map<Element, Box> boxes = new HashMap<>();

    private PdfBreaks(PdfBoxRenderer laidOut) {
        this.sheets = new PdfSheets(laidOut.getRootBox().getLayer().getPages());
        collect(laidOut.getRootBox());
    }

    /** Mends the first bad break. What stands behind it moves, so that all has to be laid out anew before the next is looked for. False where none is left. */
    static boolean mend(PdfBoxRenderer laidOut) {
        Optional<Element> place = new PdfBreaks(laidOut).firstToMove();
        place.ifPresent(element -> element.setAttribute("class", (element.getAttribute("class") + " " + NEW_PAGE).strip()));
        return place.isPresent();
    }

    private void collect(Box box) {
        Element element = box.getElement();
        if (element != null) {
            boxes.putIfAbsent(element, box);
        }
        if (element != null && isHeading(element)) {
            headings.add(box);
        }
        if (box instanceof TableBox table) {
            tables.add(table);
        }
        box.getChildren().forEach(this::collect);
    }

    private Optional<Element> firstToMove() {
        return Stream.concat(headings.stream().flatMap(heading -> ofHeading(heading).stream()), tables.stream().flatMap(table -> ofTable(table).stream()))
                .min(Comparator.comparingInt(element -> boxes.get(element).getAbsY()));
    }

    private Optional<Element> ofHeading(Box heading) {
        Optional<Box> behind = next(heading.getElement()).map(boxes::get).map(PdfBreaks::firstLine);
        return behind.filter(line -> sheets.parted(heading, line)).flatMap(line -> start(heading.getElement()));
    }

    private Optional<Element> ofTable(TableBox table) {
        PdfTableRows rows = PdfTableRows.of(table);
        return rows.startsBadly(sheets) ? start(table.getElement()) : rows.toMove(sheets).map(TableRowBox::getElement).filter(PdfBreaks::stays);
    }

    /** Where a table or heading is moved, what leads to it goes with it. Nothing is moved that heads its page already. */
    private Optional<Element> start(Element moved) {
        Element first = moved;
        for (Node before = first.getPreviousSibling(); before instanceof Element element && ReportMarkup.LEADS.test(element); before = before.getPreviousSibling()) {
            first = element;
        }
        return Optional.of(first).filter(PdfBreaks::stays).filter(element -> !sheets.heads(boxes.get(element)));
    }

    private Optional<Element> next(Element element) {
        Node next = element.getNextSibling();
        return next instanceof Element found && boxes.containsKey(found) ? Optional.of(found) : Optional.empty();
    }

    private static Box firstLine(Box box) {
        Box line = box;
        while (!(line instanceof LineBox) && line.getChildCount() > 0) {
            line = line.getChild(0);
        }
        return line;
    }

    private static boolean stays(Element element) {
        return !element.getAttribute("class").contains(NEW_PAGE);
    }

    private static boolean isHeading(Element element) {
        return element.getTagName().matches("h[2-6]");
    }
}
