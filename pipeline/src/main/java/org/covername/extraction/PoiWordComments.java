package org.covername.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.covername.document.Place;

/** Reads the comments of a doc with their authors, which POI does not offer: by the tables that the head of the file points to (MS-DOC 2.5.6). */
final class PoiWordComments {

    private static final int FIRST_POINTER = 154;
    private static final int REFERENCES = 4;
    private static final int TEXTS = 5;
    private static final int AUTHORS = 36;
    private static final int REFERENCE_SIZE = 30;
    private static final int AUTHOR_IN_REFERENCE = 20;

    private final HWPFDocument document;
    private final WordDraft draft;
    private final PoiWordStory story;

    PoiWordComments(HWPFDocument document, WordDraft draft, PoiWordStory story) {
        this.document = document;
        this.draft = draft;
        this.story = story;
    }

    void read() {
        Range all = document.getCommentsRange();
        byte[] references = table(REFERENCES);
        byte[] texts = table(TEXTS);
        List<String> authors = authors();
        int count = references.length < 4 ? 0 : (references.length - 4) / (REFERENCE_SIZE + 4);
        for (int i = 0; i < count && (i + 2) * 4 <= texts.length; i++) {
            int author = LittleEndian.getShort(references, (count + 1) * 4 + i * REFERENCE_SIZE + AUTHOR_IN_REFERENCE);
            int start = all.getStartOffset() + LittleEndian.getInt(texts, i * 4);
            int end = Math.min(all.getEndOffset(), all.getStartOffset() + LittleEndian.getInt(texts, i * 4 + 4));
            draft.margin(new Place.Comment(), author >= 0 && author < authors.size() ? authors.get(author) : "", story.blocks(new Range(start, end, document)));
        }
        if (count == 0 && !all.text().isBlank()) {
            draft.margin(new Place.Comment(), "", story.blocks(all));
        }
    }

    private List<String> authors() {
        byte[] table = table(AUTHORS);
        List<String> authors = new ArrayList<>();
        for (int at = 0; at + 2 <= table.length; ) {
            int length = Math.min(LittleEndian.getUShort(table, at) * 2, table.length - at - 2);
            authors.add(new String(table, at + 2, length, StandardCharsets.UTF_16LE));
            at += 2 + length;
        }
        return authors;
    }

    /** A table of the table stream by the number of its pointer in the head of the file; empty where there is none. */
    private byte[] table(int number) {
        int start = LittleEndian.getInt(document.getMainStream(), FIRST_POINTER + number * 8);
        int length = LittleEndian.getInt(document.getMainStream(), FIRST_POINTER + number * 8 + 4);
        byte[] tables = document.getTableStream();
        return start < 0 || length <= 0 || start + (long) length > tables.length ? new byte[0] : java.util.Arrays.copyOfRange(tables, start, start + length);
    }
}
