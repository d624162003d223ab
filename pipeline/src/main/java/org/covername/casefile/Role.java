package org.covername.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person is to the child the review is about. */
public enum Role {
    SUBJECT_CHILD, SIBLING, MOTHER, FATHER, PARTNER, GRANDPARENT, RELATIVE, CARER, PROFESSIONAL, OTHER;

    /** The word of the case file, such as {@code subject-child}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    public boolean ofTheFamily() {
        return this != PROFESSIONAL && this != CARER && this != OTHER;
    }
}
