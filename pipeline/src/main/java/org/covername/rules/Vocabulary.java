package org.covername.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What rules may refer to: kinds, macros and word lists of their folder. */
final class Vocabulary {

    private final RuleFolder folder;
    private final Macros macros;
    private final List<String> kinds;
    private final Set<String> withoutLists;
    private final Map<String, WordList> lists = new ConcurrentHashMap<>();

    /** @param withoutLists lists by which nothing is to be found */
    Vocabulary(RuleFolder folder, Macros macros, List<String> kinds, Set<String> withoutLists) {
        this.folder = folder;
        this.macros = macros;
        this.kinds = List.copyOf(kinds);
        this.withoutLists = Set.copyOf(withoutLists);
    }

    List<String> kinds() {
        return kinds;
    }

    /** Whether its rules find facts that stay, so that each has to suggest what could be written instead. */
    boolean suggests() {
        return !kinds.contains(RuleBook.KEEP);
    }

    String expand(String pattern) {
        return macros.expand(pattern);
    }

    boolean has(String file) {
        return folder.names(file, "").contains(file);
    }

    /** The phrases by which something may be found: those of these files that count. */
    WordList sought(List<String> files, boolean anyCase) {
        return list(files.stream().filter(file -> !withoutLists.contains(file)).toList(), anyCase);
    }

    /** The phrases of these files, such as {@code lists/towns.txt}, as one list. */
    WordList list(List<String> files, boolean anyCase) {
        return lists.computeIfAbsent(files + " " + anyCase,
            key -> new WordList(files.stream().flatMap(file -> folder.lines(file).stream()).toList(), anyCase));
    }
}
