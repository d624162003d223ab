package org.covername.model;

import java.util.List;

/** What a feature goes by, in words that a reviewer reads: a sort quotes nothing of the draft, which the feature itself does. */
public enum ClueSort {
    RULE("a rule or list that found it", List.of("r", "h")),
    ELSEWHERE("how the draft uses it elsewhere", List.of("e", "d")),
    PUBLISHING("a word of authorship nearby", List.of("pub", "oth")),
    OPENING("what follows at the start of the sentence", List.of("o")),
    PLACE("where in the draft it stands", List.of("p", "col", "row")),
    BEFORE("the words before it", List.of("<", "L", "ww")),
    BEHIND("the words behind it", List.of(">", "R", "xx")),
    USE("words that are used alike", List.of("c", "t")),
    LIST("the word lists it is in", List.of("l", "sl")),
    SPELLING("how it is spelt", List.of("^", "$", "s", "g")),
    WORD("the word itself", List.of("w"));

    private final String words;
    private final List<String> starts;

    ClueSort(String words, List<String> starts) {
        this.words = words;
        this.starts = starts;
    }

    /** Such as "the words before it". */
    public String words() {
        return words;
    }

    /** The sort with the longest start that the feature's name has; the word itself where none has. */
    static ClueSort of(String feature) {
        ClueSort best = WORD;
        int longest = 0;
        for (ClueSort sort : values()) {
            for (String start : sort.starts) {
                if (start.length() > longest && feature.startsWith(start)) {
                    best = sort;
                    longest = start.length();
                }
            }
        }
        return best;
    }
}
