package org.covername.verification;

import java.util.List;
import java.util.stream.IntStream;

/** Letters that a reader of pictures takes for each other: a name misread by one of them is the name still. */
final class Lookalikes {

    private static final int SHORTEST = 4;

    private Lookalikes() {
    }

    /** Whether a form stands in what was read from a picture, as whole words, with letters taken for others; where all are right, it is no lookalike. */
    static boolean find(SoughtForm form, String read) {
        List<String> sought = words(form.key().text());
        List<String> words = words(read);
        String folded = folded(String.join(" ", sought));
        return form.letters().length() >= SHORTEST && IntStream.rangeClosed(0, words.size() - sought.size()).mapToObj(at -> words.subList(at, at + sought.size()))
            .anyMatch(there -> !there.equals(sought) && folded(String.join(" ", there)).equals(folded));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" "));
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
