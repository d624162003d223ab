package org.covername.jigsaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.redaction.RedactedPassage;

/**
 * What is read in one go: a redacted passage, with the lines that go on in small letters behind it.
 *
 * @param parts where each of its passages starts
 */
record Reading(Surface text, List<Part> parts, List<Sentence> sentences) {

    /** A passage of the draft, by its number, from an offset on. */
    record Part(int passage, int offset) {
    }

    Reading {
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
    }

    private static Reading of(String text, List<Part> parts) {
        Surface surface = new Surface(text);
        return new Reading(surface, parts, Sentence.of(surface));
    }

    /** A draft's passages; a line without an end is joined to the next one where that goes on in a small letter. */
    static List<Reading> of(List<RedactedPassage> passages) {
        List<Reading> readings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (RedactedPassage passage : passages) {
            String next = passage.text().text();
            boolean goesOn = passage.place() instanceof Place.Paragraph && next.matches("(?s)\\s*\\p{Ll}.*") && !text.toString().matches("(?s).*[.!?:;]\\s*|\\s*");
            if (!goesOn && !parts.isEmpty()) {
                readings.add(of(text.toString(), parts));
                text.setLength(0);
                parts.clear();
            }
            text.append(goesOn ? " " : "");
            parts.add(new Part(passage.number(), text.length()));
            text.append(next);
        }
        if (!parts.isEmpty()) {
            readings.add(of(text.toString(), parts));
        }
        return readings;
    }

    /** The number of the passage in which a place starts. */
    int passage(Span place) {
        return parts.stream().filter(part -> part.offset() <= place.start()).reduce((one, next) -> next).orElseThrow().passage();
    }

    /** The sentence in which a place starts. */
    Sentence at(Span place) {
        return sentences.stream().filter(sentence -> sentence.holds(place)).findFirst().orElseThrow();
    }

    /** The sentence before another. */
    Optional<Sentence> before(Sentence sentence) {
        int at = sentences.indexOf(sentence);
        return at > 0 ? Optional.of(sentences.get(at - 1)) : Optional.empty();
    }
}
