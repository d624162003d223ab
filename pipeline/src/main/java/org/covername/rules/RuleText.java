package org.covername.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * A passage made ready for rules: its text, and where it stands. Curly quotes, odd spaces and short dashes are made plain one for one, so that
 * rules need not list them and offsets are those of the passage.
 */
public final class RuleText {

    private final String text;
    private final String lower;
    private final Setting setting;
    private final List<Token> tokens;
    private final int[][] starts = new int[Starts.values().length][];

    private RuleText(String text, Setting setting) {
        this.text = text;
        this.setting = setting;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.tokens = Token.of(text);
    }

    /**
     * Where a text stands.
     *
     * @param place  word for the passage's place, such as "cell" or "footnote"
     * @param column header cells of its column and its row, one a line; empty outside tables
     * @param section the last heading above it, empty above the first
     */
    public record Setting(String place, Surface column, Surface section) {
        public static final Setting NONE = new Setting("paragraph", new Surface(""), new Surface(""));
    }

    public static RuleText of(Surface surface, Setting setting) {
        return new RuleText(plain(surface.text()), setting);
    }

    public static RuleText of(String text) {
        return of(new Surface(text), Setting.NONE);
    }

    String text() {
        return text;
    }

    /** The characters of a span, made plain. */
    public String at(Span span) {
        return span.of(text);
    }

    /** In lower case, where that has as many characters; for looking up literals quickly, not for offsets. */
    String lower() {
        return lower;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Places where a pattern of this sort may begin, in order; worked out once. */
    int[] starts(Starts sort) {
        if (starts[sort.ordinal()] == null) {
            starts[sort.ordinal()] = IntStream.range(0, text.length()).filter(at -> sort.begins(text, at)).toArray();
        }
        return starts[sort.ordinal()];
    }

    Setting setting() {
        return setting;
    }

    public BoundedText bounded() {
        return new BoundedText(text);
    }

    private static String plain(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = plain(characters[i]);
        }
        return new String(characters);
    }

    private static char plain(char character) {
        return switch (character) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\n', '\r', '\t', '\u00A0', '\u2007', '\u2009', '\u202F' -> ' ';
            default -> character;
        };
    }

    @Override
    public String toString() {
        return "RuleText of " + text.length() + " characters";
    }
}
