package org.covername.verification;

import org.covername.document.Surface;
import org.covername.recognition.MentionKind;
import org.covername.redaction.MatchingKey;

/**
 * One form in which something that was replaced may still stand.
 *
 * @param key     folded by {@link MatchingKey}
 * @param letters the key without its spaces
 * @param kind    word of the kind of mention
 * @param entity  id of whom or what it speaks of
 * @param strict  whether it identifies wherever it stands: a full name, a number. Any other form is an ordinary word or a kept name elsewhere
 * @param capital whether it counts only where it starts with a capital letter, as a name that is also a word
 */
record SoughtForm(Surface key, Surface letters, String kind, String entity, boolean strict, boolean capital) {

    private static final int SHORTEST_RUN_TOGETHER = 6;

    SoughtForm(String key, MentionKind kind, String entity, boolean strict, boolean capital) {
        this(new Surface(key), new Surface(key.replace(" ", "")), kind.word(), entity, strict, capital);
    }

    String runTogether() {
        return letters.text();
    }

    /** Numbers are written with and without spaces. */
    boolean number() {
        return letters.length() >= SHORTEST_RUN_TOGETHER && digits() * 2 >= letters.length();
    }

    private int digits() {
        int digits = 0;
        for (int at = 0; at < letters.length(); at++) {
            digits += Character.isDigit(letters.text().charAt(at)) ? 1 : 0;
        }
        return digits;
    }
}
