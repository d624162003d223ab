package org.covername.clearance;

import java.util.Locale;

/** What a live hold does. Both stop publication until they are cleared; they differ in who may clear them and in what happens after publication. */
public enum Effect {
    /** A hard stop until the named person lifts it; a report that is out is withdrawn. */
    BAR,
    /** The safeguarding partners may go on with a recorded reason. */
    ADVICE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
