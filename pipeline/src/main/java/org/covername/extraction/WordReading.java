package org.covername.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.document.Place;

/** Reads a draft in an older format of Word as if it were a docx, so that one way decides what is a heading, an item or a cell. */
final class WordReading {

    private final WordDraft draft;
    private final Passages passages;
    private final DocxStyles styles;

    private WordReading(WordDraft draft, Passages passages) {
        this.draft = draft;
        this.passages = passages;
        this.styles = new DocxStyles(Optional.of(draft.styles()));
    }

    static void read(WordDraft draft, ExtractionLimits limits, Passages passages) {
        WordReading reading = new WordReading(draft, passages);
        reading.body();
        reading.margins();
        draft.asides().forEach(aside -> passages.add(aside.place(), aside.words()));
        PictureReading pictures = new PictureReading(limits, passages);
        draft.pictures().forEach(picture -> pictures.picture(picture));
    }

    private void body() {
        DocxStory story = story();
        new DocxBody(story, Optional.empty()).read(draft.body());
        NoteMarks marks = new NoteMarks();
        for (String kind : List.of("footnote", "endnote")) {
            story.notes().stream().filter(key -> key.startsWith(kind))
                    .forEach(key -> passages.addNamed(key, new Place.Footnote(marks.next(kind)), DocxNotes.text(story, draft.notes().get(key))));
        }
        draft.notes().entrySet().stream().filter(note -> !story.notes().contains(note.getKey()))
                .forEach(unused -> passages.add(new Place.Hidden(), 0, DocxNotes.text(story, unused.getValue())));
        story.fields().instructions().forEach(instruction -> passages.add(new Place.Hidden(), instruction));
    }

    /** Running headers and footers, which every section repeats, and comments. */
    private void margins() {
        Set<String> known = new HashSet<>();
        for (WordDraft.Margin margin : draft.margins()) {
            XmlNode holder = WordTree.node("margin", Map.of(), margin.blocks());
            if (margin.place() instanceof Place.Comment) {
                RichText author = RichText.of(margin.author().isBlank() ? "" : margin.author() + ": ");
                passages.add(margin.place(), 0, author.append(DocxNotes.text(story(), holder)));
            } else if (known.add(margin.place() + holder.text())) {
                new DocxBody(story(), Optional.of(margin.place())).read(margin.blocks());
            }
        }
    }

    private DocxStory story() {
        return new DocxStory(Map.of(), styles, new DocxNumbering(Optional.of(draft.lists()), styles), passages);
    }
}
