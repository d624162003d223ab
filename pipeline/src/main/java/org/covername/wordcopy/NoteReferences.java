package org.covername.wordcopy;

import java.util.HashSet;
import java.util.Set;

/** The notes that the copied text refers to: only those are copied. */
final class NoteReferences {

    private final Set<String> present;
    private final Set<String> referred = new HashSet<>();

    /** @param present the notes of the draft, such as "footnote 3" */
    NoteReferences(Set<String> present) {
        this.present = Set.copyOf(present);
    }

    /**
     * Whether there is such a note to refer to.
     *
     * @param kind {@code footnote} or {@code endnote}
     */
    boolean refer(String kind, String id) {
        return present.contains(kind + " " + id) && (referred.add(kind + " " + id) || has(kind, id));
    }

    boolean has(String kind, String id) {
        return referred.contains(kind + " " + id);
    }
}
