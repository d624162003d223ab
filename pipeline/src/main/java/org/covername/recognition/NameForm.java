package org.covername.recognition;

import java.util.List;
import java.util.Optional;

/**
 * One way of writing one or more known people.
 *
 * @param words   matching keys, one or more
 * @param subject whom it speaks of, where it is one person of the case file and no other
 */
record NameForm(List<String> words, Sort sort, Optional<String> subject) {

    /** What there is of a name, REVERSED with the surname first; the later ones tell less, and ask more of the words around them. */
    enum Sort {
        FULL(0.99), REVERSED(0.98), GLUED(0.95), GIVEN(0.93), SURNAME(0.92), FAMILY(0.9), NICKNAME(0.85), PART(0.85), SIMILAR(0.82), INITIALS(0.8), LETTER(0.7);

        private final double score;

        Sort(double score) {
            this.score = score;
        }

        double score() {
            return score;
        }
    }

    NameForm {
        words = List.copyOf(words);
    }

    NameForm shared() {
        return new NameForm(words, sort, Optional.empty());
    }
}
