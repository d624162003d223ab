package org.covername.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.casework.Reading;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Target;
import org.covername.ruling.Target.Spot;

/** One place of a draft, as {@code PASSAGE:START-END}. */
final class PlaceOption {

    private static final Pattern PLACE = Pattern.compile("(\\d{1,6}):(\\d{1,6})-(\\d{1,6})");

    private PlaceOption() {
    }

    /** Nothing where none is named. */
    static Optional<Target> target(String at, MentionKind kind, Reading reading) {
        if (at == null) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(at);
        Draft draft = reading.stored().draft();
        if (!place.matches() || Integer.parseInt(place.group(1)) >= draft.passages().size() || Integer.parseInt(place.group(2)) >= Integer.parseInt(place.group(3))
                || Integer.parseInt(place.group(3)) > draft.passage(Integer.parseInt(place.group(1))).text().length()) {
            throw new BadInputException("--at is a place in the draft: passage, start and end, such as 12:0-7");
        }
        Span span = new Span(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)));
        return Optional.of(Target.at(kind, Spot.of(draft.passage(Integer.parseInt(place.group(1))), span)));
    }
}
