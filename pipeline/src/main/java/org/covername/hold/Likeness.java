package org.covername.hold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.hold.Hold.Where;
import org.covername.model.LinearModel;

/**
 * Says for an officer why a sentence reads like a hold: how likely it is, and which of its words speak most for it.
 *
 * @param wording what judges a sentence by its words
 */
record Likeness(LinearModel wording, HoldKind kind, HoldStatus status) {

    /** What stands where a rule's id would stand. */
    static final String ID = "reads-like";

    private static final int WORDS = 3;

    Hold hold(String sentence, double likelihood, Where where) {
        List<String> words = words(sentence);
        String telling = words.isEmpty() ? "" : ": " + String.join(", ", words);
        return new Hold(kind, status, ID, String.format(Locale.ROOT, "Reads like %s %s (likelihood %.2f)%s.", article(), kind.word().replace('-', ' '), likelihood, telling),
                Optional.of(where));
    }

    private String article() {
        return switch (status) {
            case ACTIVE -> "live";
            case UNCLEAR -> "possibly live";
            case CONCLUDED -> "concluded";
        };
    }

    /** The words that tip the scale, the heaviest first; what is written with a capital may be a name, and is left out. */
    private List<String> words(String sentence) {
        List<String> lower = Stream.of(sentence.split("[^\\p{L}']+")).filter(word -> word.equals(word.toLowerCase(Locale.ROOT))).toList();
        List<String> heaviest = TextClues.runs(TextClues.words(sentence)).stream().distinct().filter(run -> lower.containsAll(List.of(run.split(" "))))
                .filter(run -> weight(run) > 0).sorted(Comparator.comparing(this::weight).reversed()).collect(Collectors.toList());
        List<String> words = new ArrayList<>();
        for (String run : heaviest) {
            if (words.size() < WORDS && words.stream().noneMatch(word -> word.contains(run) || run.contains(word))) {
                words.add(run);
            }
        }
        return words;
    }

    private double weight(String run) {
        return wording.weight(run, kind.ordinal(), status.ordinal() + 1);
    }
}
