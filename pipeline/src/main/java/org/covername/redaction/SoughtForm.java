package org.covername.redaction;

import org.covername.document.Surface;

/**
 * One form in which something that was replaced may still stand.
 *
 * @param key     folded by {@link MatchingKey}
 * @param kind    word of the kind of mention
 * @param entity  id of whom or what it speaks of
 * @param strict  whether it identifies wherever it stands: a full name, a number. Any other form is an ordinary word or a kept name elsewhere
 * @param capital whether it counts only where it starts with a capital letter, as a name that is also a word
 */
record SoughtForm(Surface key, String kind, String entity, boolean strict, boolean capital) {

    private static final int SHORTEST_RUN_TOGETHER = 6;

    String runTogether() {
        return key.text().replace(" ", "");
    }

    /** Numbers are written with and without spaces. */
    boolean number() {
        String letters = runTogether();
        return letters.length() >= SHORTEST_RUN_TOGETHER && letters.chars().filter(Character::isDigit).count() * 2 >= letters.length();
    }
}
