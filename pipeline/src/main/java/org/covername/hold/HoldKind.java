package org.covername.hold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What publication waits for. */
public enum HoldKind {
    CRIMINAL_PROCEEDINGS, CRIMINAL_INVESTIGATION, INQUEST, FAMILY_PROCEEDINGS, REPORTING_RESTRICTION, OTHER;

    /** The word of the contract, such as {@code criminal-proceedings}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HoldKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
