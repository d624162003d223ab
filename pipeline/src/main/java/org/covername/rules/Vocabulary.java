package org.covername.rules;

import java.util.List;
import java.util.Map;
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

    boolean has(String file) {
        return folder.names(file, "").contains(file);
    }

    /** The phrases of these files, such as {@code lists/towns.txt}, as one list. */
    WordList list(List<String> files, boolean anyCase) {
        return lists.computeIfAbsent(files + " " + anyCase,
            key -> new WordList(files.stream().flatMap(file -> folder.lines(file).stream()).toList(), anyCase));
    }
}
