package org.covername.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The frame of every page that is written to be opened as it lies: nothing in it is fetched from elsewhere, and no script runs but one that its policy names.
 *
 * @param title  plain text
 * @param style  the style sheet
 * @param script what its Content-Security-Policy says of scripts, such as {@code ; script-src 'sha256-...'}; empty for none
 * @param links  further elements of its head
 */
public record HtmlPage(String title, String style, String script, String links) {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'%2$s">
            <title>%1$s</title>
            %3$s<style>
            %4$s</style>
            </head>
            <body>
            """;
    private static final String END = "</body>\n</html>\n";

    /** A page without scripts and links. */
    public HtmlPage(String title, String style) {
        this(title, style, "", "");
    }

    /** The page around its body. */
    public String around(String body) {
        return start() + body + end();
    }

    /** All before the body, for a page too long to be held at once. */
    public String start() {
        return HEAD.formatted(Html.text(title), script, links, style);
    }

    public String end() {
        return END;
    }

    /** A style sheet or script that lies beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The page's " + name + " cannot be read", unreadable);
        }
    }
}
