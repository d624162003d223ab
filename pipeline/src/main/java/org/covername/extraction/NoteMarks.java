package org.covername.extraction;

import java.util.HashMap;
import java.util.Map;

/** Counts the notes of a draft of Word: footnotes 1, 2, 3; endnotes i, ii, iii where there are footnotes, too. */
final class NoteMarks {

    private final Map<String, Integer> counts = new HashMap<>();

    /** @param kind "footnote" or "endnote" */
    String next(String kind) {
        int number = counts.merge(kind, 1, Integer::sum);
        return OutlineNumber.written(number, kind.equals("endnote") && counts.containsKey("footnote") ? "lowerRoman" : "decimal");
    }
}
