package org.covername.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;

/** Turns the characters of a paragraph of a doc into runs of a docx; signs below the blank stand for fields, notes and pictures. */
final class PoiWordRuns {

    private final HWPFDocument document;
    private final WordDraft draft;
    private final PoiWordStory story;
    private List<XmlNode> runs = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private boolean instruction;

    PoiWordRuns(HWPFDocument document, WordDraft draft, PoiWordStory story) {
        this.document = document;
        this.draft = draft;
        this.story = story;
    }

    List<XmlNode> of(Paragraph paragraph) {
        List<XmlNode> outer = runs;
        List<XmlNode> made = new ArrayList<>();
        runs = made;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            characters(run, new WordTree.Look(run.isBold(), run.isItalic(), run.isVanished(), run.isMarkedDeleted(), run.isMarkedInserted()));
        }
        runs = outer;
        return made;
    }

    private void characters(CharacterRun run, WordTree.Look look) {
        String all = run.text();
        for (int i = 0; i < all.length(); i++) {
            char sign = all.charAt(i);
            if (sign >= ' ' || sign == '\t') {
                text.append(sign);
            } else {
                flush(look);
                sign(sign, run, i);
            }
        }
        flush(look);
    }

    private void flush(WordTree.Look look) {
        if (!text.isEmpty()) {
            runs.add(instruction ? WordTree.instruction(text.toString()) : WordTree.run(look, text.toString()));
            text = new StringBuilder();
        }
    }

    private void sign(char sign, CharacterRun run, int offset) {
        switch (sign) {
            case '\u0001' -> picture(run);
            case '\u0002' -> note(run.getStartOffset() + offset);
            case '\b' -> drawing(run.getStartOffset() + offset);
            case '\u000B' -> text.append('\n');
            case '\u0013' -> field("begin", true);
            case '\u0014' -> field("separate", false);
            case '\u0015' -> field("end", false);
            case '\u001E' -> text.append('\u2011');
            case '\u001F' -> text.append('\u00AD');
            default -> { }
        }
    }

    private void field(String part, boolean instructs) {
        runs.add(WordTree.field(part));
        instruction = instructs;
    }

    private void note(int at) {
        for (boolean end : new boolean[] {false, true}) {
            Notes notes = end ? document.getEndnotes() : document.getFootnotes();
            int index = at < document.getRange().getEndOffset() ? notes.getNoteIndexByAnchorPosition(at) : -1;
            if (index >= 0) {
                int start = (end ? document.getEndnoteRange() : document.getFootnoteRange()).getStartOffset();
                Range range = new Range(start + notes.getNoteTextStartOffset(index), start + notes.getNoteTextEndOffset(index), document);
                runs.add(draft.note(end, story.blocks(range)));
            }
        }
    }

    private void picture(CharacterRun run) {
        if (document.getPicturesTable().hasPicture(run)) {
            Picture picture = document.getPicturesTable().extractPicture(run, false);
            String sha256 = draft.picture(picture.getContent());
            runs.add(WordTree.picture(picture.getDescription() == null ? "" : picture.getDescription(), sha256));
        } else if (run.isOle2() || run.isObj()) {
            runs.add(WordTree.embedded());
        }
    }

    private void drawing(int at) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(at);
        if (drawing != null && drawing.getPictureData() != null) {
            runs.add(WordTree.picture("", draft.picture(drawing.getPictureData())));
        }
    }
}
