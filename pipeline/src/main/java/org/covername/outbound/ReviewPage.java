package org.covername.outbound;

import org.covername.review.Html;

/** {@code SLUG/index.html}: the page of one report; or, in its place, that it can be asked for, or was withdrawn. */
final class ReviewPage {

    private ReviewPage() {
    }

    static String of(Listed listed) {
        String header = "<header><p class=\"board\">" + Html.text(listed.imprint().board()) + "</p>\n<h1>" + Html.text(listed.imprint().title()) + "</h1></header>\n";
        String back = "<p><a href=\"../index.html#review-" + listed.imprint().together() + "\">This review in the list, with any other report of it</a></p>\n"
                + "<p><a href=\"../index.html\">All published reviews</a></p>\n";
        return PageFrame.page(listed.imprint().title(), header + "<main id=\"main\">\n" + content(listed) + back + "</main>\n");
    }

    private static String content(Listed listed) {
        return switch (listed.state()) {
            case PUBLISHED -> "<p><a class=\"report\" href=\"report.pdf\">Read the " + Html.text(listed.imprint().kind()) + " (PDF, " + listed.size() + ")</a></p>\n<dl>\n"
                    + line("Published", listed.day()) + (listed.copy().edition() > 1 ? line("Corrected", listed.changedDay()) : "")
                    + (listed.copy().note().isBlank() ? "" : line("Correction", Html.text(listed.copy().note())))
                    + line("About the people in it", "Names, places and dates have been changed or left out.")
                    + line("SHA-256 of the file", "<code>" + listed.copy().sha256() + "</code>") + "</dl>\n";
            case ON_REQUEST -> "<p class=\"notice\">This " + Html.text(listed.imprint().kind()) + " was published on " + listed.day()
                    + ". It is available on request from the partnership.</p>\n";
            case WITHDRAWN -> "<p class=\"notice\">This " + Html.text(listed.imprint().kind()) + " was withdrawn on " + listed.changedDay()
                    + ". Please delete any copy, and do not pass it on.</p>\n";
        };
    }

    private static String line(String term, String html) {
        return "<div><dt>" + term + "</dt><dd>" + html + "</dd></div>\n";
    }
}
