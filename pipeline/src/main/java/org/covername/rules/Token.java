package org.covername.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or number of a text: a run of letters, digits and inner apostrophes. Hyphens part tokens, so that a list word is found in a compound.
 *
 * @param lower the word in lower case: every list asks for it
 * @param start offset of its first character in the text
 * @param end   offset behind its last
 */
record Token(String word, String lower, int start, int end) {

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && inWord(text, at, end)) {
                end++;
            }
            if (end > at) {
                tokens.add(new Token(text.substring(at, end), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    Token(String word, int start, int end) {
        this(word, word.toLowerCase(Locale.ROOT), start, end);
    }

    private static boolean inWord(String text, int start, int at) {
        char character = text.charAt(at);
        boolean apostrophe = character == '\'' && at > start && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
            && !possessive(text, at);
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK || apostrophe;
    }

    private static boolean possessive(String text, int apostrophe) {
        boolean s = Character.toLowerCase(text.charAt(apostrophe + 1)) == 's';
        return s && (apostrophe + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(apostrophe + 2)));
    }

    @Override
    public String toString() {
        return "Token at " + start + "-" + end;
    }
}
