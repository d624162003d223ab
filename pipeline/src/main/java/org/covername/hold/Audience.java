package org.covername.hold;

/** For whom a report is meant, as its text says. */
public enum Audience {
    PUBLIC, PROFESSIONALS_ONLY;

    public String word() {
        return name().toLowerCase().replace('_', '-');
    }
}
