package org.covername.pseudonym;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives out the next free pseudonym of a case: "Neighbour 1", "Neighbour 2". Upper and lower case make no difference. */
final class Numbering {

    private final Set<String> taken = new HashSet<>();

    void take(String pseudonym) {
        taken.add(pseudonym.toLowerCase(Locale.ROOT));
    }

    boolean free(String pseudonym) {
        return !taken.contains(pseudonym.toLowerCase(Locale.ROOT));
    }

    /** With the lowest number that is free; a pseudonym without a number counts as the first. */
    String next(String label) {
        int number = 1;
        while (!free(label + " " + number) || number == 1 && !free(label)) {
            number++;
        }
        take(label + " " + number);
        return label + " " + number;
    }

    /** Without a number if no one has the label yet. */
    String single(String label) {
        if (free(label) && free(label + " 1")) {
            take(label);
            return label;
        }
        return next(label);
    }
}
