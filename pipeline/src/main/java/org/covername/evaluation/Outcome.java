package org.covername.evaluation;

import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * What became of one place of a gold draft.
 *
 * @param what the kind and entity of a mention; "KEEP", or "not gold"
 * @param by   the rules and models that found or kept something there, each with its score; empty if none did
 */
record Outcome(Sort sort, Span span, String what, String by) {

    private static final int AROUND = 45;

    /** In the order in which an officer would want to know. */
    enum Sort {
        MISSED("missed"), HARMED("KEEP hidden"), FALSE_ALARM("wrongly hidden"), FOUND("found");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    boolean slip() {
        return sort != Sort.FOUND;
    }

    /** The place with the words around it. */
    Surface context(String text) {
        Span around = new Span(Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND));
        return new Surface(around.of(text).replaceAll("\\s+", " ").strip());
    }

    Surface surface(String text) {
        return new Surface(span.of(text).replaceAll("\\s+", " ").strip());
    }
}
