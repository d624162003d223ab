package org.covername.document;

import java.util.List;

/**
 * A run of a draft's text with one known place.
 *
 * @param number counts the passages of the draft from 0, in reading order
 * @param page   of the draft, from 1; 0 where the format has no pages
 * @param marks  stretches of the text that are bold, linked, noted ...
 */
public record Passage(int number, Place place, int page, Surface text, List<Mark> marks) {

    public Passage {
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (mark.span().end() > text.length()) {
                throw new IllegalArgumentException("Passage " + number + " has " + text.length() + " characters, but a mark at " + mark.span());
            }
        }
    }

    public static Passage of(int number, Place place, String text) {
        return new Passage(number, place, 0, new Surface(text), List.of());
    }

    public Surface at(Span span) {
        return text.at(span);
    }
}
