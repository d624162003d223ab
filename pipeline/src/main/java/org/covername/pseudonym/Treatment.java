package org.covername.pseudonym;

/** What happens to a mention: a pseudonym stands in, a vaguer word, a label in brackets, or it stays. */
public enum Treatment {
    REPLACE, GENERALISE, REMOVE, KEEP;

    public String word() {
        return name().toLowerCase();
    }
}
