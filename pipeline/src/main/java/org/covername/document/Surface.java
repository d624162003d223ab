package org.covername.document;

/**
 * Characters of a draft, just as they stand there. The one type that holds them: it prints its length only, so that no
 * log line, exception or audit event can carry a name by printing a record.
 */
public record Surface(String text) {

    public Surface {
        if (text == null) {
            throw new IllegalArgumentException("A surface has text, though it may be empty");
        }
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    public int length() {
        return text.length();
    }

    public Surface at(Span span) {
        return new Surface(span.of(text));
    }

    @Override
    public String toString() {
        return "Surface of " + text.length() + " characters";
    }
}
