package org.covername.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, when and why.
 *
 * @param who  an officer's user name, or {@code covername}
 * @param when to the millisecond
 * @param why  a sentence of the product's own, or the SHA-256 of the officer's note, which the vault keeps; "" where nobody said
 */
public record By(String who, Instant when, String why) {

    public static final String PRODUCT = "covername";

    public By {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Whoever does something has a name");
        }
        when = when.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What the product did by itself. */
    public static By product(Instant when, String why) {
        return new By(PRODUCT, when, why);
    }
}
