package org.covername.hold;

import java.util.Locale;

/** For whom a report is meant, as its text says. */
public enum Audience {
    PUBLIC, PROFESSIONALS_ONLY;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
