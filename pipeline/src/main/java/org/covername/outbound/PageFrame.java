package org.covername.outbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.covername.review.HtmlPage;

/** What all public pages have in common. Nothing is fetched from elsewhere, and no script runs but the one that is written into the page. */
final class PageFrame {

    private static final String STYLE = HtmlPage.resource(PageFrame.class, "published.css");
    private static final String SCRIPT = HtmlPage.resource(PageFrame.class, "published.js");
    private static final String HASH = hash(SCRIPT);

    private PageFrame() {
    }

    static String page(String title, String body) {
        return framed(new HtmlPage(title, STYLE, "", feed("../")), body);
    }

    /** The list, with the script that narrows it. */
    static String searchable(String title, String body) {
        return framed(new HtmlPage(title, STYLE, "; script-src 'sha256-" + HASH + "'", feed("")), body + "<script>" + SCRIPT + "</script>\n");
    }

    private static String framed(HtmlPage page, String body) {
        return page.around("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n" + body);
    }

    private static String feed(String folder) {
        return "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Published reviews\" href=\"" + folder + "feed.xml\">\n";
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
