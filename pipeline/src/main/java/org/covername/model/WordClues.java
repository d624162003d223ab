package org.covername.model;

import java.util.List;

/**
 * What a model may know of one word: the word itself, and all that lists, rules and the rest of the draft say of it. Every part is a short string,
 * equal for words that are alike.
 *
 * @param key     the word in its matching key, digits as 0
 * @param shape   how it is written
 * @param cluster words used alike, by {@link WordClusters}
 * @param part    part of speech
 * @param lists   one letter for each list that holds it
 * @param hint    what the rules take it for
 * @param gap     what stands between it and the word before
 * @param more    further clues, for this word alone
 */
public record WordClues(String key, String shape, String cluster, String part, String lists, String hint, String gap, List<String> more) {

    /** Of a word beyond either end of the passage. */
    public static final WordClues BEYOND = new WordClues("#", "#", "#", "#", "#", "#", "#", List.of());

    public WordClues {
        more = List.copyOf(more);
    }
}
