package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.MatchingText;
import org.covername.document.Passage;
import org.covername.document.Span;

/**
 * A run of letters and digits of a passage.
 *
 * @param key    in the one form in which words are compared
 * @param span   within the passage's text
 * @param before what stands between it and the word before, in the key's form; "" where they touch or nothing does
 * @param shape  how it is written
 */
record Word(String key, Span span, String before, Shape shape) {

    /** CAPITALS: two or more letters, all of them capital. INITIAL: a single capital letter. */
    enum Shape { LOWER, CAPITALISED, CAPITALS, INITIAL, OTHER }

    /** The words of a passage, in order. */
    static List<Word> of(Passage passage) {
        return of(passage.text().text());
    }

    static List<Word> of(String text) {
        MatchingText matching = MatchingText.of(text);
        String key = matching.key();
        List<Word> words = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                int end = endOfRun(key, i);
                Span span = matching.inText(i, end);
                words.add(new Word(key.substring(i, end), span, key.substring(behind, i), shape(span.of(text))));
                behind = end;
                i = end - 1;
            }
        }
        return words;
    }

    boolean capital() {
        return shape == Shape.CAPITALISED || shape == Shape.CAPITALS || shape == Shape.INITIAL;
    }

    boolean letters() {
        return shape != Shape.OTHER;
    }

    private static int endOfRun(String key, int from) {
        int end = from;
        while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
            end++;
        }
        return end;
    }

    private static Shape shape(String text) {
        int letters = 0;
        int capitals = 0;
        boolean digit = false;
        for (int at = 0; at < text.length(); at++) {
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            digit |= Character.isDigit(text.charAt(at));
        }
        if (letters == 0 || digit) {
            return Shape.OTHER;
        }
        if (capitals == letters) {
            return letters == 1 ? Shape.INITIAL : Shape.CAPITALS;
        }
        return Character.isUpperCase(text.charAt(0)) ? Shape.CAPITALISED : Shape.LOWER;
    }

    @Override
    public String toString() {
        return "Word at " + span;
    }
}
