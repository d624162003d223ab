package org.covername.wordcopy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.extraction.OoxmlPackage.Relation;

/** Neutral names for the running headers and footers that sections use; one that none uses is not copied. */
final class RunningLines {

    private final Set<String> present;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param present the names of the draft's headers and footers */
    RunningLines(Set<String> present) {
        this.present = present;
    }

    /** The new name of a header or footer, beside the text; empty where it is missing. */
    Optional<String> nameOf(Relation relation) {
        if (!present.contains(relation.target()) || !Set.of("header", "footer").contains(relation.type())) {
            return Optional.empty();
        }
        return Optional.of(names.computeIfAbsent(relation.target(), any -> relation.type() + (names.size() + 1) + ".xml"));
    }

    /** Old and new names of those in use. */
    Map<String, String> used() {
        return names;
    }
}
