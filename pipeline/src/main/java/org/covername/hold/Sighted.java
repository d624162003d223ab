package org.covername.hold;

import java.util.List;

/**
 * A whole report as its sentences look one by one, with what the rules read in it.
 *
 * @param sentences without those at the edges of pages
 */
record Sighted(List<Sighting> sentences, List<Hold> byRules) {

    Sighted {
        sentences = List.copyOf(sentences);
        byRules = List.copyOf(byRules);
    }

    /** What the rules read of one kind. */
    List<Hold> byRules(HoldKind kind) {
        return byRules.stream().filter(hold -> hold.kind() == kind).toList();
    }
}
