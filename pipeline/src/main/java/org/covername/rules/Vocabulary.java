package org.covername.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What rules may refer to: kinds, macros and word lists of their folder. */
final class Vocabulary {

    private final RuleFolder folder;
    private final Macros macros;
    private final List<String> kinds;
    private final Map<String, WordList> lists = new ConcurrentHashMap<>();

    Vocabulary(RuleFolder folder, Macros macros, List<String> kinds) {
        this.folder = folder;
        this.macros = macros;
        this.kinds = List.copyOf(kinds);
    }

    List<String> kinds() {
        return kinds;
    }

    String expand(String pattern) {
        return macros.expand(pattern);
    }

    /** The word list of a file, such as {@code lists/towns.txt}; empty if there is no such file. */
    Optional<WordList> list(String file, boolean anyCase) {
        if (!folder.names(file, "").contains(file)) {
            return Optional.empty();
        }
        return Optional.of(lists.computeIfAbsent(file + anyCase, key -> new WordList(folder.lines(file), anyCase)));
    }
}
