package org.covername.pseudonym;

import java.util.Locale;

/** What happens to a mention: a pseudonym stands in, a vaguer word, a label in brackets, or it stays. */
public enum Treatment {
    REPLACE, GENERALISE, REMOVE, KEEP;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
