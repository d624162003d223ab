package org.covername.office;

import java.util.Comparator;

/**
 * Which draft, and which of its editions: {@code draft-2}, and {@code draft-2.2} once it was made anew after its first edition had been shown.
 */
record DraftKey(String draft, int number, int edition) implements Comparable<DraftKey> {

    static DraftKey of(String text) {
        int dot = text.lastIndexOf('.');
        String draft = dot < 0 ? text : text.substring(0, dot);
        return new DraftKey(draft, Integer.parseInt(draft.substring(draft.lastIndexOf('-') + 1)), dot < 0 ? 1 : Integer.parseInt(text.substring(dot + 1)));
    }

    DraftKey next() {
        return new DraftKey(draft, number, edition + 1);
    }

    boolean after(DraftKey other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(DraftKey other) {
        return Comparator.comparingInt(DraftKey::number).thenComparingInt(DraftKey::edition).compare(this, other);
    }

    @Override
    public String toString() {
        return edition == 1 ? draft : draft + "." + edition;
    }
}
