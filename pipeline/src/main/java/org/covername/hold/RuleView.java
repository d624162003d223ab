package org.covername.hold;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules make of a text: for the model one witness beside the words.
 *
 * @param holds what they read
 * @param heard what they found on the way
 */
record RuleView(List<Hold> holds, Set<Heard> heard) {

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
    }

    /** Of a draft of a few lines, all at once. */
    static RuleView of(DraftReading reading) {
        return new RuleView(Proceedings.of(reading.statements(), false), reading.told().stream().flatMap(told -> told.heard().stream()).collect(Collectors.toSet()));
    }

    /** What they read of one kind. */
    List<Hold> of(HoldKind kind) {
        return holds.stream().filter(hold -> hold.kind() == kind).toList();
    }

    /** How a kind stands; a live proceeding outweighs an ended one. */
    Optional<HoldStatus> status(HoldKind kind) {
        return of(kind).stream().map(Hold::status).min(Comparator.naturalOrder());
    }

    boolean readsAnother(HoldKind than, boolean live) {
        return holds.stream().anyMatch(hold -> hold.kind() != than && hold.status().live() == live);
    }
}
