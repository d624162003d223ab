package org.covername.review;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Small pieces of HTML. Every text goes through {@link #text}, so nothing in a draft becomes markup. */
public final class Html {

    /** A column of a table: its heading, and the content of its cells as HTML. */
    public record Column<T>(String heading, Function<T, String> content) {
    }

    private Html() {
    }

    /** Plain text, safe within markup and attributes. */
    public static String text(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    static String list(List<String> items, String none) {
        return items.isEmpty() ? "<p class=\"none\">" + text(none) + "</p>\n"
                : items.stream().map(item -> "<li>" + text(item) + "</li>\n").collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** A table whose first column heads its rows; on a narrow screen each cell is told by its column's heading. */
    public static <T> String table(String caption, List<Column<T>> columns, List<T> rows) {
        String heads = columns.stream().map(column -> "<th scope=\"col\">" + text(column.heading) + "</th>").collect(Collectors.joining());
        String body = rows.stream().map(row -> row(columns, row)).collect(Collectors.joining());
        return "<table>\n<caption>" + text(caption) + "</caption>\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n" + body + "</tbody>\n</table>\n";
    }

    private static <T> String row(List<Column<T>> columns, T row) {
        StringBuilder cells = new StringBuilder("<tr><th scope=\"row\">" + columns.get(0).content.apply(row) + "</th>");
        for (Column<T> column : columns.subList(1, columns.size())) {
            cells.append("<td data-head=\"").append(text(column.heading)).append("\">").append(column.content.apply(row)).append("</td>");
        }
        return cells.append("</tr>\n").toString();
    }
}
