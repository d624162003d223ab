package org.covername.hold;

/** Text made even for patterns, character by character, so that every offset still holds: plain quotes, plain spaces, one sort of dash. */
final class Levelled {

    private Levelled() {
    }

    static String of(String text) {
        StringBuilder levelled = new StringBuilder(text.length());
        text.chars().forEach(c -> levelled.append(level((char) c)));
        return levelled.toString();
    }

    private static char level(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '`' -> '\'';
            case '\u201c', '\u201d', '\u00ab', '\u00bb' -> '"';
            case '\u2013', '\u2014', '\u2212' -> '\u2013';
            case '\u2010', '\u2011' -> '-';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
