package org.covername.jigsaw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.covername.document.Span;
import org.covername.document.Surface;

/** A sentence of a redacted passage. */
record Sentence(Surface passage, Span span) {

    /** As much as an officer reads at a glance. */
    private static final int LONGEST_QUOTE = 180;

    static List<Sentence> of(Surface passage) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(passage.text());
        List<Sentence> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(new Sentence(passage, new Span(start, end)));
            start = end;
        }
        return sentences;
    }

    boolean holds(Span found) {
        return span.start() <= found.start() && found.start() < span.end();
    }

    /** The sentence, or of a long one what stands around the place, with dots where something is left out. */
    Surface quote(Span found) {
        String text = passage.text();
        int end = Math.max(span.end(), found.end());
        if (end - span.start() <= LONGEST_QUOTE) {
            return tidy("", new Span(span.start(), end), "");
        }
        int room = Math.max(0, LONGEST_QUOTE - found.length()) / 2;
        int from = found.start() - room <= span.start() ? span.start() : text.indexOf(' ', found.start() - room) + 1;
        int to = found.end() + room >= end ? end : text.lastIndexOf(' ', found.end() + room);
        return tidy(from > span.start() ? "... " : "", new Span(Math.min(from, found.start()), Math.max(to, found.end())), to < end ? " ..." : "");
    }

    private Surface tidy(String before, Span shown, String behind) {
        return new Surface(before + shown.of(passage.text()).strip().replaceAll("\\s+", " ") + behind);
    }
}
