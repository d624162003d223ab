package org.covername.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.covername.drawing.PdfBox;

/** Knows running headers, footers and page numbers: rows at the edge of a page that come again on others at the same height. */
final class PdfRunningLines {

    private static final float EDGE = 0.16f;
    private static final int MOST_ROWS = 5;
    private static final double FEWEST = 0.2;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page\\s*)?[-–|•(]*\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:(?:of|/)\\s*\\d{1,4})?\\s*[-–|•)]*\\s*(?:page)?");

    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, List<RichText>> headers = new LinkedHashMap<>();
    private final Map<String, List<RichText>> footers = new LinkedHashMap<>();
    private final int pages;

    PdfRunningLines(List<PdfBox> frames, List<List<List<PdfLine>>> pages) {
        this.pages = pages.size();
        for (int page = 0; page < pages.size(); page++) {
            Set<String> keys = new LinkedHashSet<>();
            for (boolean top : new boolean[] {true, false}) {
                edge(pages.get(page), frames.get(page), top).forEach(row -> keys.add(key(row, top)));
            }
            keys.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
    }

    /** The rows of a page that are its own; the others are kept as running headers and footers. */
    List<List<PdfLine>> body(List<List<PdfLine>> rows, PdfBox frame) {
        List<List<PdfLine>> body = new ArrayList<>(rows);
        for (boolean top : new boolean[] {true, false}) {
            for (List<PdfLine> row : edge(rows, frame, top)) {
                if (!isRunning(row, top)) {
                    break;
                }
                body.remove(row);
                (top ? headers : footers).computeIfAbsent(text(row), any -> new ArrayList<>()).add(PdfLine.joined(row, " "));
            }
        }
        return body;
    }

    /** Each running header, as it stands on one page after the other. */
    Collection<List<RichText>> headers() {
        return headers.values();
    }

    Collection<List<RichText>> footers() {
        return footers.values();
    }

    private boolean isRunning(List<PdfLine> row, boolean top) {
        int count = seen.getOrDefault(key(row, top), 0);
        return count >= 2 && count >= FEWEST * pages || PAGE_NUMBER.matcher(text(row).strip()).matches();
    }

    /** Rows in the outer part of a page, from its edge inwards. */
    private static List<List<PdfLine>> edge(List<List<PdfLine>> rows, PdfBox frame, boolean top) {
        List<List<PdfLine>> edge = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_ROWS, rows.size()); i++) {
            List<PdfLine> row = rows.get(top ? i : rows.size() - 1 - i);
            float at = row.get(0).baseline() / frame.height();
            if (top ? at < EDGE : at > 1 - EDGE) {
                edge.add(row);
            }
        }
        return edge;
    }

    private static String key(List<PdfLine> row, boolean top) {
        return top + " " + Math.round(row.get(0).baseline() / 4) + " " + DIGITS.matcher(text(row)).replaceAll("#").strip();
    }

    private static String text(List<PdfLine> row) {
        return String.join(" ", row.stream().map(PdfLine::text).toList());
    }
}
