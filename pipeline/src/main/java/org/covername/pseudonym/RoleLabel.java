package org.covername.pseudonym;

import java.util.Locale;
import org.covername.casefile.Role;

/**
 * What a person is called whom the case file does not list.
 *
 * @param label  of the pseudonym, without a number: "Social Worker"
 * @param single whether a case has one such person, so that the first goes without a number
 */
record RoleLabel(String label, Role role, boolean single) {

    static final RoleLabel PERSON = new RoleLabel("Person", Role.OTHER, false);

    boolean kin() {
        return role.ofTheFamily();
    }

    /** Whether a person with this role and pseudonym can be meant by these role words. */
    boolean fits(Role other, String pseudonym) {
        if (pseudonym.replaceFirst(" \\d+$", "").equals(label)) {
            return true;
        }
        boolean mentioned = pseudonym.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
        return mentioned && role == other || role == other && (role == Role.SIBLING || role == Role.MOTHER || role == Role.FATHER)
            || mentioned && (role == Role.RELATIVE || role == Role.GRANDPARENT || role == Role.CARER || role == Role.PROFESSIONAL);
    }
}
