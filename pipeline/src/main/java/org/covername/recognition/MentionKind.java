package org.covername.recognition;

import java.util.Locale;

/** What kind of thing a mention gives away. */
public enum MentionKind {
    PERSON(true), ADDRESS(true), POSTCODE(true), PHONE(true), EMAIL(true), ID_NUMBER(true), VEHICLE(true), ONLINE(true), DATE_OF_BIRTH(true),
    DATE(false), PLACE(false), LOCAL_BODY(false), DEMOGRAPHIC(false), OCCUPATION(false);

    private final boolean direct;

    MentionKind(boolean direct) {
        this.direct = direct;
    }

    /** Whether it identifies alone; the others (quasi identifiers) identify together. */
    public boolean direct() {
        return direct;
    }

    /** The kind of a word such as {@code date-of-birth}. */
    public static MentionKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The word of rule files and logs, such as {@code date-of-birth}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
