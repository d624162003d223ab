package org.covername.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.drawing.PdfGlyph;

/** The footnotes of a page: small lines at its foot that start with a sign which stands raised in the text above. */
final class PdfNotes {

    private static final Pattern START = Pattern.compile("(\\d{1,3}|[*†‡§])[.)]?\\s*(?=\\S)");
    private static final float SMALLER = 0.95f;

    private final Map<String, List<PdfLine>> notes = new LinkedHashMap<>();
    private final List<List<PdfLine>> body = new ArrayList<>();

    PdfNotes(List<List<PdfLine>> rows, float usual) {
        int from = rows.size();
        while (from > 0 && rows.get(from - 1).stream().allMatch(line -> line.size() < SMALLER * usual)) {
            from--;
        }
        List<String> raised = new ArrayList<>();
        rows.subList(0, from).forEach(row -> row.forEach(line -> raised.addAll(raised(line))));
        body.addAll(rows.subList(0, from));
        rows.subList(from, rows.size()).forEach(row -> row(row, raised));
    }

    /** The notes of the page by their signs, each with its lines. */
    Map<String, List<PdfLine>> notes() {
        return notes;
    }

    List<List<PdfLine>> body() {
        return body;
    }

    private void row(List<PdfLine> row, List<String> raised) {
        PdfLine line = row.stream().reduce(PdfLine::with).orElseThrow();
        Matcher start = START.matcher(line.text());
        if (start.lookingAt() && raised.contains(start.group(1)) && !notes.containsKey(start.group(1))) {
            notes.put(start.group(1), new ArrayList<>(List.of(line)));
        } else if (notes.isEmpty()) {
            body.add(row);
        } else {
            notes.get(lastSign()).add(line);
        }
    }

    private String lastSign() {
        return new ArrayList<>(notes.keySet()).get(notes.size() - 1);
    }

    /** The text of a note behind its sign. */
    static RichText text(String sign, List<PdfLine> lines, PdfHyphens hyphens) {
        RichText text = new RichText();
        lines.forEach(line -> hyphens.join(text, line.rich("", List.of()).stripped()));
        Matcher start = START.matcher(text.text());
        return start.lookingAt() ? text.part(start.end(), text.length()) : text;
    }

    /** Runs of raised characters in a line. */
    private static List<String> raised(PdfLine line) {
        List<String> raised = new ArrayList<>();
        StringBuilder sign = new StringBuilder();
        for (PdfGlyph glyph : line.glyphs()) {
            if (line.isRaised(glyph) && !glyph.isBlank()) {
                sign.append(glyph.text());
            } else if (!sign.isEmpty()) {
                raised.add(sign.toString());
                sign.setLength(0);
            }
        }
        raised.add(sign.toString());
        return raised;
    }
}
