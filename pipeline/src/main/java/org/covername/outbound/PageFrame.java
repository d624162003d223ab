package org.covername.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.covername.review.Html;

/** What all public pages have in common. Nothing is fetched from elsewhere, and no script runs but the one that is written into the page. */
final class PageFrame {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'%4$s">
            <title>%1$s</title>
            <link rel="alternate" type="application/atom+xml" title="Published reviews" href="%5$sfeed.xml">
            <style>
            %2$s</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            %3$s</body>
            </html>
            """;

    private static final String STYLE = resource("published.css");
    private static final String SCRIPT = resource("published.js");
    private static final String HASH = hash(SCRIPT);

    private PageFrame() {
    }

    static String page(String title, String body) {
        return PAGE.formatted(Html.text(title), STYLE, body, "", "../");
    }

    /** The list, with the script that narrows it. */
    static String searchable(String title, String body) {
        return PAGE.formatted(Html.text(title), STYLE, body + "<script>" + SCRIPT + "</script>\n", "; script-src 'sha256-" + HASH + "'", "");
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    private static String resource(String name) {
        try (InputStream file = PageFrame.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The page's " + name + " cannot be read", unreadable);
        }
    }
}
