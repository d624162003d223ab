package org.covername.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text folded so that a name is found however it is written: letters and digits in lower case without accents, and one space for all that stands
 * between words. Ligatures, full-width letters, soft hyphens, zero-width and direction marks, kinds of dash, apostrophe and space make no difference.
 * Each character of the key knows the offset of the text it comes from.
 */
final class MatchingKey {

    private static final String FROM = "đłøıðħŧœæßþ";
    private static final List<String> TO = List.of("d", "l", "o", "i", "d", "h", "t", "oe", "ae", "ss", "th");

    private final StringBuilder key = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private MatchingKey() {
    }

    static MatchingKey of(String text) {
        MatchingKey folded = new MatchingKey();
        for (int at = 0; at < text.length(); at++) {
            folded.add(text, at);
        }
        folded.space(text.length());
        return folded;
    }

    /** Only the letters and digits of a text, folded: for addresses and numbers, where words run together or are split at will. */
    static String lettersAndDigits(String text) {
        return of(text).key.toString().replace(" ", "");
    }

    private void add(String text, int at) {
        char character = text.charAt(at);
        if (apostrophe(character)) {
            if (possessive(text, at)) {
                space(at);
            }
        } else if (Character.isLetterOrDigit(character) || Character.isSurrogate(character)) {
            fold(character, at);
        } else if (!dropped(character)) {
            space(at);
        }
    }

    private void fold(char character, int at) {
        if (character < 128) {
            append(Character.toLowerCase(character), at);
            return;
        }
        String plain = Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain.chars().filter(each -> Character.isLetterOrDigit(each) || Character.isSurrogate((char) each)).forEach(each -> append((char) each, at));
    }

    private void append(char folded, int at) {
        int known = FROM.indexOf(folded);
        for (char each : (known < 0 ? String.valueOf(folded) : TO.get(known)).toCharArray()) {
            key.append(each);
            origins.add(at);
        }
    }

    private void space(int at) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
            origins.add(at);
        }
    }

    private static boolean apostrophe(char character) {
        return "'\u2019\u2018\u02bc`\u00b4".indexOf(character) >= 0;
    }

    /** An apostrophe within a name belongs to it; one before a last "s" does not. */
    private static boolean possessive(String text, int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean within = before && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        boolean lastS = within && "sS".indexOf(text.charAt(at + 1)) >= 0 && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
        return !within || lastS;
    }

    private static boolean dropped(char character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** The folded text, words with one space behind each. */
    String text() {
        return key.toString();
    }

    /** The offset in the text of a character of the key. */
    int origin(int at) {
        return origins.get(at);
    }

    /** Where a key stands in this one as whole words. */
    List<Integer> find(String words) {
        List<Integer> places = new ArrayList<>();
        String wanted = words.strip() + " ";
        for (int at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + 1)) {
            if (at == 0 || key.charAt(at - 1) == ' ') {
                places.add(at);
            }
        }
        return places;
    }
}
