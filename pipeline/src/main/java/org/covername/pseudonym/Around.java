package org.covername.pseudonym;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;

/** A span and the text on both sides of it. */
record Around(String text, Span span) {

    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.!?:]['\"’”)]*\\s)\\s*(?:[\\d.]+\\s+)?[\"'“‘*_]*$");

    String before() {
        return text.substring(0, span.start());
    }

    String after() {
        return text.substring(span.end());
    }

    String surface() {
        return span.of(text);
    }

    /** What stands right before the span, by a pattern that ends at it. */
    Optional<Matcher> before(Pattern pattern) {
        Matcher found = pattern.matcher(before());
        return found.find() ? Optional.of(found) : Optional.empty();
    }

    Optional<Matcher> after(Pattern pattern) {
        Matcher found = pattern.matcher(after());
        return found.lookingAt() ? Optional.of(found) : Optional.empty();
    }

    Around from(int start) {
        return new Around(text, new Span(start, span.end()));
    }

    Around to(int end) {
        return new Around(text, new Span(span.start(), end));
    }

    boolean startsSentence() {
        String before = before().substring(Math.max(0, span.start() - 40));
        return SENTENCE_START.matcher(before).find() && !before.endsWith(": ") || before.isBlank();
    }

    /** With a capital at the start of a sentence. */
    String fitted(String words) {
        return startsSentence() && !words.isEmpty() ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }
}
