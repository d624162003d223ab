package org.covername.hold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a report is meant, as its text says. */
public enum Audience {
    PUBLIC, PROFESSIONALS_ONLY;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing for a word that names none. */
    public static Optional<Audience> ofWord(String word) {
        return Arrays.stream(values()).filter(audience -> audience.word().equals(word)).findFirst();
    }
}
