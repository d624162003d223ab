package org.covername.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.document.Place;

/** Reads the footnotes and endnotes of a docx, in the order in which the text refers to them. */
final class DocxNotes {

    private final DocxReader reader;
    private final DocxStory body;
    private final NoteMarks marks = new NoteMarks();

    DocxNotes(DocxReader reader, DocxStory body) {
        this.reader = reader;
        this.body = body;
    }

    void read() throws UnreadableDraftException {
        kind("footnote");
        kind("endnote");
    }

    private void kind(String kind) throws UnreadableDraftException {
        List<OoxmlPackage.Relation> parts = reader.docx().relations(reader.main(), kind + "s");
        if (parts.isEmpty()) {
            return;
        }
        DocxStory story = reader.story(parts.get(0).target());
        Map<String, XmlNode> notes = new HashMap<>();
        reader.docx().parts().xml(parts.get(0).target()).stream().flatMap(node -> node.children(kind))
                .forEach(note -> notes.putIfAbsent(kind + " " + note.attribute("id"), note));
        body.notes().stream().filter(notes::containsKey).forEach(key -> note(key, marks.next(kind), text(story, notes.remove(key))));
        notes.values().forEach(unused -> reader.passages().add(new Place.Hidden(), 0, text(story, unused)));
    }

    private void note(String key, String mark, RichText text) {
        reader.passages().addNamed(key, new Place.Footnote(mark), text);
    }

    /** All paragraphs of a note as one text: a note is one passage. */
    static RichText text(DocxStory story, XmlNode note) {
        RichText text = new RichText();
        note.all("p").forEach(node -> {
            DocxParagraph paragraph = new DocxParagraph(story, node);
            if (!paragraph.text().isBlank()) {
                text.append(text.length() == 0 ? "" : "\n").append(paragraph.text().stripped());
            }
            paragraph.deleted().forEach(piece -> story.passages().add(new Place.Deletion(), piece));
            paragraph.hidden().forEach(piece -> story.passages().add(new Place.Hidden(), piece));
        });
        return text;
    }
}
