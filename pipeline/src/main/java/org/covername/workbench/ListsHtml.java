package org.covername.workbench;

import java.util.List;
import org.covername.review.Html;

/** The lines of the two long lists of the page, of entities and of decisions. Written by hand: a template takes most of a decision's time for them. */
final class ListsHtml {

    private final Seat seat;

    ListsHtml(Seat seat) {
        this.seat = seat;
    }

    String groups(List<GroupRow> rows) {
        StringBuilder html = new StringBuilder();
        rows.forEach(row -> html.append(group(row, "")));
        return html.toString();
    }

    /** @param more attributes of the line, with a space before them */
    String group(GroupRow row, String more) {
        return "<li id=\"li-" + row.id() + "\" data-s=\"" + row.status().word() + "\" data-g=\"" + row.id() + "\"" + more + "><a href=\"" + Html.text(seat.path()) + "?group=" + row.id()
                + "\"><span class=\"rv-sign\" aria-hidden=\"true\">" + row.status().sign() + "</span><span class=\"rv-form\">" + Html.text(row.text())
                + "</span><span class=\"rv-becomes\">" + Html.text(row.kind() + ", " + row.written() + ", " + row.count() + "×")
                + "</span><span class=\"govuk-visually-hidden\">, " + row.status().label() + "</span></a></li>";
    }

    String decisions(List<RulingRow> rows) {
        StringBuilder html = new StringBuilder();
        rows.forEach(row -> html.append("<li value=\"").append(row.number()).append("\"><div").append(row.counts() ? ">" : " class=\"rv-undone\">").append("<b>")
                .append(Html.text(row.what())).append("</b> <span>").append(Html.text(row.verdict())).append("</span>").append(note(row.by())).append(note(row.why()))
                .append("</div>").append(row.counts() && seat.reviews() ? undo(row.number()) : "").append("</li>"));
        return html.toString();
    }

    private static String note(String words) {
        return words.isEmpty() ? "" : "<span class=\"console-note\">" + Html.text(words) + "</span>";
    }

    private static String undo(int number) {
        return "<button type=\"submit\" class=\"rv-undo\" name=\"ruling\" value=\"" + number + "\" aria-label=\"Undo decision " + number + "\">Undo</button>";
    }
}
