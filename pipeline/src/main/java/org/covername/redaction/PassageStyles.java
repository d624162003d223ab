package org.covername.redaction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.redaction.StyledText.Style;

/** How each character of a passage is set in the report, and where it refers to a footnote. */
final class PassageStyles {

    /** A printed footnote number has few characters; a longer stretch marked as a note is text, and stays. */
    private static final int LONGEST_NOTE_MARK = 4;

    private final Style[] styles;
    private final List<Mark> notes;

    PassageStyles(Passage passage, SafeLinks links) {
        this.styles = new Style[passage.text().length() + 1];
        Arrays.fill(styles, Style.PLAIN);
        passage.marks().forEach(mark -> set(mark, links));
        this.notes = passage.marks().stream().filter(mark -> mark.style() == Mark.Style.NOTE).toList();
    }

    private void set(Mark mark, SafeLinks links) {
        Optional<String> target = mark.style() == Mark.Style.LINK ? links.target(mark.target()) : Optional.empty();
        for (int i = mark.span().start(); i < mark.span().end(); i++) {
            Style old = styles[i];
            styles[i] = switch (mark.style()) {
                case BOLD -> new Style(true, old.italic(), old.link());
                case ITALIC -> new Style(old.bold(), true, old.link());
                case LINK -> new Style(old.bold(), old.italic(), target);
                case INSERTED, NOTE -> old;
            };
        }
    }

    Style at(int offset) {
        return styles[offset];
    }

    /** The references to footnotes that start here. */
    List<Mark> notesAt(int offset) {
        return notes.isEmpty() ? List.of() : notes.stream().filter(mark -> mark.span().start() == offset).toList();
    }

    /** Where the text goes on behind the printed numbers of the notes referred to here; the offset itself where there is none. */
    int behindNotes(int offset) {
        int behind = offset;
        for (Mark note : notesAt(offset)) {
            behind = note.span().end() - offset <= LONGEST_NOTE_MARK ? Math.max(behind, note.span().end()) : behind;
        }
        return behind;
    }
}
