package org.covername.gazetteer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.covername.rules.RuleFolder;

/** What is known of words: which are ordinary or people's names, and which are left out of a body's name in short. */
final class Words {

    private static final List<String> ORDINARY = List.of("lists/english-words.txt", "lists/common-words.txt", "lists/given-names.txt", "lists/surnames.txt",
        "lists/not-names.txt", "lists/places-ambiguous.txt");
    private static final String SHORT_FORMS = "lists/short-forms.txt";
    private static final int SHORTEST = 4;

    private final Set<String> ordinary = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();

    Words(RuleFolder folder) {
        ORDINARY.stream().filter(file -> folder.names(file, "").contains(file))
            .forEach(file -> folder.lines(file).forEach(line -> ordinary.addAll(List.of(line.toLowerCase(Locale.ROOT).split("\\s+")))));
        if (folder.names(SHORT_FORMS, "").contains(SHORT_FORMS)) {
            folder.lines(SHORT_FORMS).forEach(line -> leftOut.addAll(List.of(line.split("\\s+"))));
        }
    }

    /** Whether a name is a single word that is ordinary, or somebody's name too. */
    boolean ambiguous(String name) {
        return !name.contains(" ") && ordinary.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What people say in short: the name without the words at its end that tell what it is; nothing where that is the same, or says too little. */
    Optional<String> shortened(String name) {
        String[] words = name.replaceAll("\\(.*?\\)|,.*", "").strip().split("\\s+");
        int end = words.length;
        while (end > 0 && leftOut.contains(words[end - 1])) {
            end--;
        }
        String shortened = String.join(" ", Arrays.copyOf(words, end));
        boolean tells = shortened.length() >= SHORTEST && Character.isUpperCase(shortened.charAt(0)) && !ambiguous(shortened);
        return Optional.of(shortened).filter(it -> tells && !it.equals(name));
    }
}
