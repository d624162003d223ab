package org.covername.hold;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules make of a text: for the model one witness beside the words.
 *
 * @param holds     what they read
 * @param heard     what they found on the way
 * @param said      what they found said of each kind, in order
 * @param sentences the text itself
 */
record RuleView(List<Hold> holds, Set<Heard> heard, List<Heard> said, List<String> sentences) {

    /** What was said of a kind before its last words seldom counts. */
    private static final int LAST = 4;

    /** What a rule found, wherever it stands. */
    record Heard(Optional<HoldKind> kind, Sense sense) {

        /** As a clue about a kind: of that kind itself, of another, or of none in particular. */
        String clueFor(HoldKind of) {
            return kind.map(each -> each == of ? "own " : "other ").orElse("any ") + sense.word();
        }
    }

    RuleView {
        holds = List.copyOf(holds);
        heard = Set.copyOf(heard);
        said = List.copyOf(said);
        sentences = List.copyOf(sentences);
    }

    /** Of a draft of a few lines, all at once. */
    static RuleView of(DraftReading reading) {
        List<Heard> said = reading.statements().stream().filter(each -> !each.sense().tense()).map(each -> new Heard(Optional.of(each.kind()), each.sense())).toList();
        return new RuleView(Proceedings.of(reading.statements(), false), reading.told().stream().flatMap(told -> told.heard().stream()).collect(Collectors.toSet()), said,
                reading.told().stream().map(Told::sentence).toList());
    }

    /** What they read of one kind. */
    List<Hold> of(HoldKind kind) {
        return holds.stream().filter(hold -> hold.kind() == kind).toList();
    }

    /** How a kind stands; a live proceeding outweighs an ended one. */
    Optional<HoldStatus> status(HoldKind kind) {
        return of(kind).stream().map(Hold::status).min(Comparator.naturalOrder());
    }

    /** What was said of a kind, the last few words of it: "begun concluded". */
    String inTurn(HoldKind kind) {
        return inTurn(kind, true);
    }

    /** The same of all other kinds. */
    String inTurnElsewhere(HoldKind kind) {
        return inTurn(kind, false);
    }

    private String inTurn(HoldKind kind, boolean own) {
        List<String> words = said.stream().filter(each -> each.kind().filter(kind::equals).isPresent() == own).map(each -> each.sense().word()).toList();
        return String.join(" ", words.subList(Math.max(0, words.size() - LAST), words.size()));
    }

    boolean readsAnother(HoldKind than, boolean live) {
        return holds.stream().anyMatch(hold -> hold.kind() != than && hold.status().live() == live);
    }
}
