package org.covername.document;

/**
 * A stretch of a passage.
 *
 * @param start offset of its first character within the passage's text, in UTF-16 units, from 0
 * @param end   offset behind its last character
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span starts at 0 or later and ends at its start or later, not " + start + "-" + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, the longer first where two start together. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
