package org.covername.redaction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.redaction.RedactedPassage.Run;

/** Text being written, together with how each of its characters is set. Spaces and lines are tidied on the way, signs that nobody sees left out. */
final class StyledText {

    /** How a character is set; two characters set alike have equal styles. */
    record Style(boolean bold, boolean italic, Optional<String> link) {
        static final Style PLAIN = new Style(false, false, Optional.empty());
    }

    private record Note(int at, int passage) {
    }

    private static final char BULLET = '\u2022';

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    int length() {
        return text.length();
    }

    CharSequence text() {
        return text;
    }

    /** @param origin as in {@link Rewritten} */
    void append(char character, Style style, int origin) {
        boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
        if (space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ') || !space && unseen(character)) {
            return;
        }
        text.append(space ? ' ' : ofSymbolFont(character));
        styles.add(style);
        origins.add(origin);
    }

    void append(String added, Style style, int origin) {
        added.chars().forEach(character -> append((char) character, style, origin));
    }

    void note(int passage) {
        notes.add(new Note(text.length(), passage));
    }

    void delete(Span span) {
        text.delete(span.start(), span.end());
        styles.subList(span.start(), span.end()).clear();
        origins.subList(span.start(), span.end()).clear();
        notes.replaceAll(note -> note.at <= span.start() ? note : new Note(Math.max(span.start(), note.at - span.length()), note.passage));
    }

    Rewritten rewritten() {
        return new Rewritten(new Surface(text.toString()), List.copyOf(origins));
    }

    /** The runs, without space at either end. */
    List<Run> runs() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            delete(new Span(text.length() - 1, text.length()));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (Note note : notes) {
            addRuns(runs, start, note.at);
            runs.add(new Run(new Surface(""), false, false, Optional.empty(), note.passage));
            start = note.at;
        }
        addRuns(runs, start, text.length());
        return runs;
    }

    private void addRuns(List<Run> runs, int from, int to) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !styles.get(i).equals(styles.get(start))) {
                Style style = styles.get(start);
                runs.add(new Run(new Surface(composed(text.substring(start, i))), style.bold, style.italic, style.link, -1));
                start = i;
            }
        }
    }

    /** Letters with their accents in one, as fonts have them; halves of letters beyond 16 bits are dropped. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\p{Cs}", "");
    }

    /** Soft hyphens, zero-width and direction marks, controls: they could hide a name from a search. */
    private static boolean unseen(char character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /** Word writes bullets as letters of the font Symbol or Wingdings. */
    private static char ofSymbolFont(char character) {
        return character == '\uf0b7' || character == '\uf0a7' || character == '\uf0d8' ? BULLET : character;
    }
}
