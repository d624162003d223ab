package org.covername.verification;

/** Letters that a reader of pictures takes for each other: a name misread by one of them is the name still. */
final class Lookalikes {

    private static final int SHORTEST = 4;

    private Lookalikes() {
    }

    /** Whether a form stands in what was read from a picture, as whole words, however its letters were taken. */
    static boolean find(SoughtForm form, String words) {
        return form.letters().length() >= SHORTEST && (" " + folded(words) + " ").contains(" " + folded(form.key().text()).strip() + " ");
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        String pairs = words.replace("rn", "m").replace("vv", "w").replace("cl", "d");
        for (int at = 0; at < pairs.length(); at++) {
            folded.append(fold(pairs.charAt(at)));
        }
        return folded.toString();
    }

    private static char fold(char letter) {
        return switch (letter) {
            case '0' -> 'o';
            case '1', 'i', 'j', '|' -> 'l';
            case '5' -> 's';
            case '8' -> 'b';
            case '6' -> 'b';
            case '9', 'q' -> 'g';
            case '2' -> 'z';
            default -> letter;
        };
    }
}
