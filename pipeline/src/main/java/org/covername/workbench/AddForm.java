package org.covername.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.casework.Reading;
import org.covername.casework.RulingDesk.Asked;
import org.covername.decision.RulingPolicies.Wish;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.publication.MoveRefusedException;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Target;
import org.covername.ruling.Target.Spot;
import org.covername.ruling.Verdict;

/**
 * The form by which words are added that nobody had found.
 *
 * @param place passage, start and end where they were selected, as {@code 12:0-7}; "" for wherever they stand
 */
record AddForm(String words, String kind, String place, String comment, int seen) {

    private static final String NOT_SELECTED = "none";

    static AddForm of(Map<String, String> fields) {
        String seen = fields.getOrDefault("seen", "0");
        boolean here = fields.getOrDefault("scope", "everywhere").equals("here");
        return new AddForm(fields.getOrDefault("words", ""), fields.getOrDefault("kind", ""), here ? selected(fields.getOrDefault("place", "")) : "", fields.getOrDefault("comment", ""),
                RulingForm.number(seen));
    }

    /** Only where they are selected, and nothing is. */
    private static String selected(String place) {
        return place.isBlank() ? NOT_SELECTED : place;
    }

    Asked asked(Reading reading) {
        MentionKind meant = Arrays.stream(MentionKind.values()).filter(each -> each.word().equals(kind)).findFirst()
                .orElseThrow(() -> new MoveRefusedException("Choose what kind of words they are."));
        if (words.isBlank()) {
            throw new MoveRefusedException("Select or write the words that should be hidden.");
        }
        Target target = spot(reading.stored().draft()).map(spot -> Target.at(meant, spot))
                .orElseGet(() -> new Target(meant, Set.of(new Surface(words.strip())), Optional.empty(), List.of()));
        return new Asked(new Wish(new Verdict.Add(), target, new Surface(comment.strip())), seen);
    }

    private Optional<Spot> spot(Draft draft) {
        if (place.isBlank()) {
            return Optional.empty();
        }
        if (place.equals(NOT_SELECTED)) {
            throw new MoveRefusedException("Select the words in the draft, or have them hidden wherever they stand.");
        }
        int[] numbers = Arrays.stream((place.matches("\\d{1,6}:\\d{1,6}-\\d{1,6}") ? place : "0:0-0").split("[:-]")).mapToInt(Integer::parseInt).toArray();
        boolean fits = numbers[0] < draft.passages().size() && numbers[1] < numbers[2] && numbers[2] <= draft.passage(numbers[0]).text().length()
                && spaced(new Span(numbers[1], numbers[2]).of(draft.passage(numbers[0]).text().text())).equals(spaced(words));
        if (!fits) {
            throw new MoveRefusedException("This place is not in the draft: load the page again.");
        }
        return Optional.of(Spot.of(draft.passage(numbers[0]), new Span(numbers[1], numbers[2])));
    }

    /** A field of one line leaves out where lines end. */
    private static String spaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
