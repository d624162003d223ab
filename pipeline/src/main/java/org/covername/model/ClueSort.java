package org.covername.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        for (Start start : feature.isEmpty() || feature.charAt(0) >= Start.BY_FIRST.size() ? List.<Start>of() : Start.BY_FIRST.get(feature.charAt(0))) {
            if (feature.startsWith(start.letters)) {
                return start.sort;
            }
        }
        return WORD;
    }

    /** A start and its sort; looked up by first letter, as each mention asks for a hundred of them. */
    private record Start(String letters, ClueSort sort) {

        static final List<List<Start>> BY_FIRST = IntStream.range(0, 128).mapToObj(Start::startingWith).toList();

        /** The longest first. */
        private static List<Start> startingWith(int first) {
            return Arrays.stream(values()).flatMap(sort -> sort.starts.stream().map(letters -> new Start(letters, sort))).filter(start -> start.letters.charAt(0) == first)
                .sorted(Comparator.comparingInt((Start start) -> start.letters.length()).reversed()).toList();
        }
    }
}
