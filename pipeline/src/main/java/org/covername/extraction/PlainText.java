package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * Reads a plain text: blank lines part paragraphs, tabs part table cells, and headings, list items and notes are known by their
 * looks. Every passage is a verbatim slice, so that a span in it is a span in the text.
 */
public final class PlainText {

    /**
     * A plain text as a draft whose passages are verbatim slices of it.
     *
     * @param offsets of each passage's first character within the text, in UTF-16 units
     */
    public record TextDraft(Draft draft, List<Integer> offsets) {

        public TextDraft {
            offsets = List.copyOf(offsets);
            if (offsets.size() != draft.passages().size()) {
                throw new IllegalArgumentException("Each of " + draft.passages().size() + " passages has an offset, not " + offsets.size());
            }
        }

        /** Where a passage starts within the text. */
        public int offset(int passage) {
            return offsets.get(passage);
        }
    }

    private static final Pattern NOTE = Pattern.compile("\\[(\\d{1,3})]");
    /** "12/05/2020 - ", "Mother: " at the start of a line. */
    private static final Pattern ENTRY = Pattern.compile("\\s*(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}(?: ?[-–—:|]|\\s{2,})|\\p{Lu}[\\p{L}'’ ]{1,24}: )");
    private static final int WIDEST_WRAP = 120;
    private static final Pattern NOTE_TEXT = Pattern.compile("\\[(\\d{1,3})]:?[ \\t]+(?=\\S)");

    private final String text;
    private final PlainTextLooks looks = new PlainTextLooks();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private int tables;

    private PlainText(String text) {
        this.text = text;
    }

    /** The draft that a text is; a byte order mark and blank lines belong to no passage. */
    public static TextDraft read(String text) {
        PlainText reading = new PlainText(text);
        TextBlock.of(text).forEach(reading::block);
        return new TextDraft(new Draft(reading.noted(), List.of()), reading.offsets);
    }

    private void block(TextBlock block) {
        if (block.lines().size() == 1 && looks.isHeading(block.lines().get(0).of(text))) {
            Span line = block.lines().get(0);
            add(new Place.Heading(looks.headingLevel(line.of(text))), line);
            return;
        }
        List<Span> lines = block.lines();
        int at = 0;
        while (at < lines.size()) {
            boolean row = isRow(lines.get(at));
            int end = at + 1;
            while (end < lines.size() && (row ? continues(lines.get(end)) : !isRow(lines.get(end)))) {
                end++;
            }
            if (row) {
                table(lines.subList(at, end));
            } else {
                running(lines.subList(at, end));
            }
            at = end;
        }
    }

    private boolean isRow(Span line) {
        return line.of(text).strip().indexOf('\t') > 0 && !looks.marker(line.of(text)).lookingAt();
    }

    /** Within a table a row may have but one filled cell. */
    private boolean continues(Span line) {
        return line.of(text).indexOf('\t') >= 0;
    }

    private void table(List<Span> rows) {
        int table = tables++;
        boolean headed = rows.size() > 1 && looks.isHeaderRow(rows.get(0).of(text));
        for (int row = 0; row < rows.size(); row++) {
            List<Span> cells = TextBlock.cells(text, rows.get(row));
            for (int column = 0; column < cells.size(); column++) {
                add(new Place.Cell(table, row, column, 1, headed && row == 0), cells.get(column));
            }
        }
    }

    /** Lines without tabs: items, notes and entries start where their markers stand; of a text that is wrapped all else joins the line before. */
    private void running(List<Span> lines) {
        boolean wrapped = isWrapped(lines);
        int first = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (line == lines.size() || !wrapped || starts(lines.get(line).of(text))) {
                piece(new Span(lines.get(first).start(), lines.get(line - 1).end()));
                first = line;
            }
        }
    }

    /** No editor wraps so far out: in such a chronology each line is one of its own. */
    private static boolean isWrapped(List<Span> lines) {
        return lines.stream().allMatch(line -> line.length() <= WIDEST_WRAP);
    }

    private boolean starts(String line) {
        return looks.marker(line).lookingAt() || NOTE_TEXT.matcher(line).lookingAt() || ENTRY.matcher(line).lookingAt();
    }

    private void piece(Span piece) {
        Matcher note = NOTE_TEXT.matcher(piece.of(text));
        Matcher marker = looks.marker(piece.of(text));
        if (note.lookingAt()) {
            add(new Place.Footnote(note.group(1)), new Span(piece.start() + note.end(), piece.end()));
        } else if (marker.lookingAt()) {
            String sign = marker.group("number") == null ? "" : marker.group("number");
            add(new Place.ListItem(looks.depth(marker.group("indent")), sign), new Span(piece.start() + marker.end(), piece.end()));
        } else {
            add(new Place.Paragraph(), piece);
        }
    }

    private void add(Place place, Span slice) {
        String all = slice.of(text);
        int start = slice.start() + all.length() - all.stripLeading().length();
        String kept = all.strip();
        if (!kept.isEmpty()) {
            passages.add(Passage.of(passages.size(), place, kept));
            offsets.add(start);
        }
    }

    /** The passages with a mark on each sign that refers to a note. */
    private List<Passage> noted() {
        return passages.stream().map(passage -> {
            List<Mark> marks = NOTE.matcher(passage.text().text()).results()
                    .flatMap(sign -> note(sign.group(1)).map(number -> new Mark(new Span(sign.start(), sign.end()), Mark.Style.NOTE, number)).stream())
                    .toList();
            return new Passage(passage.number(), passage.place(), 0, new Surface(passage.text().text()), marks);
        }).toList();
    }

    private Optional<Integer> note(String sign) {
        return passages.stream().filter(passage -> passage.place().equals(new Place.Footnote(sign))).map(Passage::number).findFirst();
    }
}
