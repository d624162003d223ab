package org.covername.outbound;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.covername.outbound.Listed.State;
import org.covername.review.Html;

/** {@code index.html}: all reports, the latest first, to be searched without any server. */
final class IndexPage {

    private IndexPage() {
    }

    static String of(List<Listed> all) {
        List<Listed> shown = all.stream().filter(listed -> listed.state() != State.WITHDRAWN).sorted(Comparator.comparing(Listed::published).reversed()).toList();
        String boards = shown.stream().map(listed -> listed.imprint().board()).filter(board -> !board.isBlank()).distinct().limit(2).collect(Collectors.joining(", "));
        String header = "<header><p class=\"board\">" + Html.text(boards) + "</p>\n<h1>Published reviews</h1></header>\n";
        String content = shown.isEmpty() ? "<p class=\"notice\">No review is published at present.</p>\n" : list(shown);
        return PageFrame.searchable("Published reviews", header + "<main id=\"main\">\n" + content + "</main>\n");
    }

    private static String list(List<Listed> shown) {
        return "<form id=\"search\" role=\"search\" hidden><label for=\"words\">Search by title, partnership, kind or year</label>\n"
                + "<input id=\"words\" type=\"search\" autocomplete=\"off\"> <span id=\"count\" role=\"status\"></span></form>\n<ul class=\"reviews\" id=\"reviews\">\n"
                + together(shown).stream().map(IndexPage::review).collect(Collectors.joining()) + "</ul>\n<p><a href=\"feed.xml\">Follow the list (Atom feed)</a></p>\n";
    }

    /** The reports of a case stand where its latest one stands. */
    private static Collection<List<Listed>> together(List<Listed> shown) {
        return shown.stream().collect(Collectors.groupingBy(listed -> listed.imprint().together(), LinkedHashMap::new, Collectors.toList())).values();
    }

    /** One review: its report, or all its reports below one title. */
    private static String review(List<Listed> reports) {
        String start = "<li id=\"review-" + reports.get(0).imprint().together() + "\">";
        if (reports.size() == 1) {
            return start + item(reports.get(0)) + "</li>\n";
        }
        return start + "<span class=\"together\">" + reports.size() + " reports of one review</span>\n<ul>\n"
                + reports.stream().sorted(Comparator.comparing(Listed::published)).map(report -> "<li>" + item(report) + "</li>\n").collect(Collectors.joining())
                + "</ul></li>\n";
    }

    private static String item(Listed listed) {
        String offer = listed.state() == State.ON_REQUEST ? "available on request"
                : "<a href=\"" + listed.slug() + "/report.pdf\" aria-label=\"PDF of " + Html.text(listed.imprint().title()) + ", " + Html.text(listed.imprint().kind())
                        + ", " + listed.size() + "\">PDF, " + listed.size() + "</a>";
        return "<a class=\"title\" href=\"" + listed.slug() + "/index.html\">" + Html.text(listed.imprint().title()) + "</a>\n<span class=\"about\">"
                + Html.text(capital(listed.imprint().kind())) + (listed.imprint().board().isBlank() ? "" : ", " + Html.text(listed.imprint().board()))
                + ", <time datetime=\"" + listed.published() + "\">" + listed.day() + "</time>, " + offer
                + (listed.copy().edition() > 1 ? ", corrected " + listed.changedDay() : "") + "</span>";
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
