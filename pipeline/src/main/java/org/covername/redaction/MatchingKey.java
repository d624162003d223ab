package org.covername.redaction;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.MatchingText;

/**
 * A text folded to words, so that a name is found however it is written: over {@link MatchingText}, punctuation is taken for the space between words,
 * an apostrophe within a name for nothing. Each character of the key knows the offset of the text it comes from.
 */
public final class MatchingKey {

    private final StringBuilder words = new StringBuilder();
    private final int[] origins;
    private String text;

    private MatchingKey(int length) {
        origins = new int[length + 1];
    }

    public static MatchingKey of(String text) {
        MatchingText matching = MatchingText.of(text);
        String key = matching.key();
        MatchingKey folded = new MatchingKey(key.length());
        for (int at = 0; at < key.length(); at++) {
            folded.add(key, at, matching.inText(at, at + 1).start());
        }
        folded.space(text.length());
        folded.text = folded.words.toString();
        return folded;
    }

    /** Only the letters and digits of a text, folded: for addresses and numbers, where words run together or are split at will. */
    public static String lettersAndDigits(String text) {
        return of(text).text.replace(" ", "");
    }

    private void add(String key, int at, int origin) {
        char character = key.charAt(at);
        if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
            append(character, origin);
        } else if (character != '\'' || endsName(key, at)) {
            space(origin);
        }
    }

    private void space(int origin) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            append(' ', origin);
        }
    }

    private void append(char character, int origin) {
        origins[words.length()] = origin;
        words.append(character);
    }

    /** An apostrophe within a name belongs to it, as in O'Dell; one before a last "s" does not. */
    private static boolean endsName(String key, int at) {
        boolean within = at > 0 && Character.isLetterOrDigit(key.charAt(at - 1)) && at + 1 < key.length() && Character.isLetter(key.charAt(at + 1));
        boolean lastS = within && key.charAt(at + 1) == 's' && (at + 2 == key.length() || !Character.isLetter(key.charAt(at + 2)));
        return !within || lastS;
    }

    /** The folded words, with one space behind each. */
    public String text() {
        return text;
    }

    /** The offset in the text of a character of the key. */
    public int origin(int at) {
        return origins[at];
    }

    /** Where a key stands in this one as whole words. */
    public List<Integer> find(String key) {
        String wanted = key.strip();
        int first = wanted.isEmpty() ? -1 : text.indexOf(wanted);
        if (first < 0) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        for (int at = first; at >= 0; at = text.indexOf(wanted, at + 1)) {
            if ((at == 0 || text.charAt(at - 1) == ' ') && text.charAt(at + wanted.length()) == ' ') {
                places.add(at);
            }
        }
        return places;
    }
}
