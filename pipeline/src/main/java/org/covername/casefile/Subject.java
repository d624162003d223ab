package org.covername.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Surface;

/**
 * A person of the case file.
 *
 * @param id        of the case file, unique in the case; safe to print
 * @param pseudonym such as "Child T"; empty where one is to be proposed
 * @param names     in every form the office knows, the fullest first; one or more
 */
public record Subject(String id, Role role, Optional<String> pseudonym, List<Surface> names, Optional<LocalDate> born, Optional<Sex> sex) {

    /** As far as the case file tells. */
    public enum Sex { F, M }

    /** First letters of all words of all names, in capitals. */
    public Set<String> initials() {
        return CaseWords.initials(this);
    }

    public Subject {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Subject " + id + " has no name");
        }
    }
}
