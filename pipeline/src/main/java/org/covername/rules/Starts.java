package org.covername.rules;

/**
 * At which places of a text a pattern is worth trying. A capital or a digit starts one word in six: a rule that says so costs a sixth, and far less
 * than one that is tried at every character.
 */
enum Starts {
    ANYWHERE, WORD, CAPITAL, DIGIT, LETTER;

    int[] of(RuleText text) {
        return text.starts(this);
    }

    boolean begins(String text, int at) {
        char character = text.charAt(at);
        boolean wordStart = Character.isLetterOrDigit(character) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
        return switch (this) {
            case ANYWHERE -> true;
            case WORD -> wordStart;
            case CAPITAL -> wordStart && (Character.isUpperCase(character) || Character.isTitleCase(character));
            case DIGIT -> wordStart && Character.isDigit(character);
            case LETTER -> wordStart && Character.isLetter(character);
        };
    }
}
