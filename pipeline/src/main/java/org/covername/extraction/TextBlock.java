package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Span;

/** Lines of a text that no blank line parts: their spans within the text, without line ends. */
record TextBlock(List<Span> lines) {

    TextBlock {
        lines = List.copyOf(lines);
    }

    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<Span> lines = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start <= text.length()) {
            int end = lineEnd(text, start);
            if (text.substring(start, end).isBlank()) {
                flush(lines, blocks);
            } else {
                lines.add(new Span(start, end));
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        flush(lines, blocks);
        return blocks;
    }

    /** The cells of a row: what stands between its tabs. */
    static List<Span> cells(String text, Span row) {
        List<Span> cells = new ArrayList<>();
        int start = row.start();
        for (int at = row.start(); at <= row.end(); at++) {
            if (at == row.end() || text.charAt(at) == '\t') {
                cells.add(new Span(start, at));
                start = at + 1;
            }
        }
        return cells;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && "\n\r\f\u2028\u2029".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void flush(List<Span> lines, List<TextBlock> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new TextBlock(lines));
            lines.clear();
        }
    }
}
