package org.covername.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared with names: one key for all the ways in which the same letters can be written. Ligatures and compatibility forms are
 * split, case and diacritics folded, letters of other scripts that look Latin taken for Latin ones, soft hyphens, zero-width and direction marks dropped, dashes, apostrophes, quotes and all white space
 * unified, words hyphenated over a line end joined. Every character of the key knows where in the text it came from.
 */
public final class MatchingText {

    private static final String APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4`\uff07";
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

    private final StringBuilder key = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private MatchingText(String text) {
        starts = new int[text.length() + 8];
        ends = new int[text.length() + 8];
        for (int i = 0; i < text.length(); ) {
            i = take(text, i);
        }
    }

    public static MatchingText of(String text) {
        return new MatchingText(text);
    }

    /** The key of a text whose offsets do not matter, without white space around it. */
    public static String keyOf(String text) {
        return of(text).key().strip();
    }

    public String key() {
        return key.toString();
    }

    /** Where in the text a stretch of the key stands; the stretch is not empty. */
    public Span inText(int keyStart, int keyEnd) {
        return new Span(starts[keyStart], ends[keyEnd - 1]);
    }

    /** Takes the character at an offset into the key, and says where the next one starts. */
    private int take(String text, int at) {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        if (codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) {
            append((char) Character.toLowerCase(codePoint), at, next);
            return next;
        }
        int joined = isDash(codePoint) ? behindLineEnd(text, next) : next;
        if (joined != next && Character.isLowerCase(text.codePointAt(joined))) {
            return joined;
        }
        String folded = folded(codePoint);
        if (!(folded.equals(" ") && key.length() > 0 && key.charAt(key.length() - 1) == ' ')) {
            for (int unit = 0; unit < folded.length(); unit++) {
                append(folded.charAt(unit), at, next);
            }
        }
        return joined;
    }

    private void append(char unit, int start, int end) {
        if (key.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[key.length()] = start;
        ends[key.length()] = end;
        key.append(unit);
    }

    /** Behind a hyphen: the start of the next line if only white space and a line end lie between, and a letter follows; else the offset given. */
    private static int behindLineEnd(String text, int from) {
        boolean line = false;
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit)) {
                return line && Character.isLetter(unit) ? i : from;
            }
            line |= unit == '\n' || unit == '\r';
        }
        return from;
    }

    private static String folded(int codePoint) {
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            return " ";
        }
        if (isDash(codePoint)) {
            return "-";
        }
        if (APOSTROPHES.indexOf(codePoint) >= 0) {
            return "'";
        }
        if (QUOTES.indexOf(codePoint) >= 0) {
            return "\"";
        }
        // ASCII has no other forms: only its letters change, and they never come here.
        return codePoint < 0x80 ? Character.toString(codePoint) : foldedLetters(codePoint);
    }

    private static String foldedLetters(int codePoint) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
            .filter(c -> !unseen(c)).forEach(c -> letters.append(plain(c)));
        return letters.toString();
    }

    /** Combining marks (which carry the diacritics), soft hyphens, zero-width characters, direction marks, variation selectors. */
    private static boolean unseen(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK;
    }

    private static String plain(int codePoint) {
        return switch (codePoint) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> Character.toString(LookAlikes.latin(codePoint));
        };
    }

    private static boolean isDash(int codePoint) {
        return Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == 0x2212;
    }
}
