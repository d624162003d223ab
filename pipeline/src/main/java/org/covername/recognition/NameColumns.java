package org.covername.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/** Which columns and rows of a draft's tables list people: their heads say so, such as Name, Surname, Known as. */
final class NameColumns {

    private static final Set<String> WEAK = Set.of("who", "person", "subject", "member");

    private final Map<Integer, Set<Integer>> columns = new HashMap<>();
    private final Map<Integer, Set<Integer>> weak = new HashMap<>();
    private final Map<Integer, Set<Integer>> rows = new HashMap<>();
    private final FormTables forms;
    private final Vocabulary vocabulary;

    private NameColumns(FormTables forms, Vocabulary vocabulary) {
        this.forms = forms;
        this.vocabulary = vocabulary;
    }

    static NameColumns of(Draft draft, Vocabulary vocabulary) {
        NameColumns names = new NameColumns(new FormTables(draft, vocabulary), vocabulary);
        draft.passages().forEach(names::head);
        names.dropWeakHeads();
        return names;
    }

    private void head(Passage passage) {
        if (!(passage.place() instanceof Place.Cell cell) || !headOfNames(passage)) {
            return;
        }
        if (!forms.has(cell) && (cell.header() || cell.row() == 0)) {
            columnsOf(WEAK.contains(Word.of(passage).get(0).key()) ? weak : columns, cell).add(cell.column());
        }
        if (cell.column() == 0 && (forms.has(cell) || cell.row() > 0)) {
            rows.computeIfAbsent(cell.table(), table -> new HashSet<>()).add(cell.row());
        }
    }

    private static Set<Integer> columnsOf(Map<Integer, Set<Integer>> columns, Place.Cell cell) {
        return columns.computeIfAbsent(cell.table(), table -> new HashSet<>());
    }

    /** Beside a column of names, "Who" tells what each is to the family. */
    private void dropWeakHeads() {
        weak.forEach(columns::putIfAbsent);
    }

    private boolean headOfNames(Passage passage) {
        List<Word> words = Word.of(passage);
        return !words.isEmpty() && words.size() <= 4 && vocabulary.headOfNames(words);
    }

    /** Whether a passage is a cell, not the head, of a column or row of names. */
    boolean names(Passage passage) {
        return passage.place() instanceof Place.Cell cell && (forms.has(cell) || !cell.header() && cell.row() > 0)
            && (columns.getOrDefault(cell.table(), Set.of()).contains(cell.column())
            || cell.column() > 0 && rows.getOrDefault(cell.table(), Set.of()).contains(cell.row()));
    }
}
