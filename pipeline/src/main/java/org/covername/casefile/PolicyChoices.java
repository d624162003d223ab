package org.covername.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words with which an office says what is done with a kind of mention, and with the look of a draft, in {@code redaction-rules/policy.yml} and under {@code policy:} in a
 * case file. What identifies alone can only be removed; no word keeps it.
 */
public final class PolicyChoices {

    /** Whether a PDF keeps the look of its draft where that is safe, or is always typeset anew. */
    private static final Set<String> LAYOUTS = Set.of("keep", "typeset");
    private static final String LAYOUT = "layout";
    private static final List<String> REMOVED = List.of("addresses", "postcodes", "phones", "emails", "id-numbers", "vehicles", "online");
    private static final Map<String, Set<String>> CHOICES = new TreeMap<>(Map.of(
        "persons", Set.of("pseudonym"),
        "dates-of-birth", Set.of("remove"),
        "dates", Set.of("third-of-year", "year", "remove", "keep"),
        "places", Set.of("pseudonym", "remove", "keep"),
        "local-bodies", Set.of("pseudonym", "remove", "keep"),
        "demographics", Set.of("ask", "remove", "keep"),
        "occupations", Set.of("ask", "remove", "keep")));

    static {
        REMOVED.forEach(kind -> CHOICES.put(kind, Set.of("remove")));
        CHOICES.put(LAYOUT, LAYOUTS);
    }

    private PolicyChoices() {
    }

    /** The kinds and "layout", in alphabetical order. */
    public static List<String> kinds() {
        return List.copyOf(CHOICES.keySet());
    }

    /** The words that are understood for a kind, in alphabetical order; none for an unknown kind. */
    public static Set<String> of(String kind) {
        return new TreeSet<>(CHOICES.getOrDefault(kind, Set.of()));
    }
}
