package org.covername.model;

/**
 * What a model of names calls a word. Kinds that rules find by their form share one tag, so that the model learns few tags well; {@link #KEEP} is
 * what looks like a name and stays, {@link #NONE} all the rest. A saved model is bound to these names.
 */
public enum Tag {
    PERSON, ADDRESS, NUMBER, BIRTH, DATE, PLACE, BODY, DEMOGRAPHIC, OCCUPATION, KEEP, NONE;

    /** Whether a word so called is to be hidden. */
    public boolean hides() {
        return this != KEEP && this != NONE;
    }
}
