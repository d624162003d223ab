package org.covername.pseudonym;

import java.util.Optional;
import java.util.Set;

/**
 * Which pseudonym stands for which entity of a case, kept over drafts and restarts. An entity is known by the keys of its forms (a keyed hash or a
 * normalised form: how, is the register's secret), so that no name need be stored in the open.
 */
public interface PseudonymRegister {

    /** The pseudonym that an earlier draft gave to an entity known by any of these forms, of this kind. */
    Optional<String> find(String kind, Set<String> forms);

    /** Keeps a pseudonym for these forms from now on; adding forms to a known pseudonym is fine. */
    void keep(String kind, Set<String> forms, String pseudonym);

    /** All pseudonyms given in this case so far. */
    Set<String> taken();

    /** All pseudonyms of persons that other cases of this office use; none of them may be given here. */
    Set<String> ofOtherCases();
}
