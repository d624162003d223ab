package org.covername.recognition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whose full names stand in a draft that cites them: "the work of Ann Larchwood" where the references have "Larchwood, A. (2012)". Somebody of the case may bear a cited name as well, so whoever
 * is named often, by the first name alone or beside others of the surname is none of them.
 */
final class CitedPeople {

    private static final String REFERENCE = "keep-citation-initials";
    /** Who is cited is named once or twice, whom a report is about again and again. */
    private static final int OFTEN = 3;

    private final Set<List<String>> names;

    /**
     * @param found   all mentions, among them those of the references
     * @param settled those that stand, where overlaps are settled
     * @param name    the words of a mention
     */
    CitedPeople(Collection<Mention> found, Collection<Mention> settled, Function<Mention, List<String>> name) {
        Set<List<String>> references = found.stream().filter(mention -> mention.evidence().rule().equals(REFERENCE)).map(name).filter(words -> words.size() > 1).collect(Collectors.toSet());
        List<Mention> hidden = references.isEmpty() ? List.of() : settled.stream().filter(mention -> mention.kind() == MentionKind.PERSON && !mention.kept()).toList();
        Map<List<String>, Long> times = hidden.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
        Set<List<String>> ofTheCase = hidden.stream().filter(Settlement::ofTheCaseFile).map(name).collect(Collectors.toSet());
        names = new HashSet<>(times.keySet());
        names.removeIf(words -> words.size() != 2 || !cited(words, references) || times.get(words) >= OFTEN || ofTheCase.contains(words) || alsoOtherwise(words, times.keySet()));
    }

    private static boolean cited(List<String> words, Set<List<String>> references) {
        return words.get(0).length() > 1 && references.stream().anyMatch(reference -> reference.get(0).equals(words.get(1)) && words.get(0).startsWith(reference.get(1)));
    }

    /** Whether another hidden name has one of the two words. */
    private static boolean alsoOtherwise(List<String> words, Set<List<String>> hidden) {
        return hidden.stream().anyMatch(other -> !other.equals(words) && words.stream().anyMatch(other::contains));
    }

    boolean contains(List<String> words) {
        return names.contains(words);
    }
}
