package org.covername.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/**
 * Which of a draft's tables are forms: two columns, labels on the left and what was filled in on the right, already in the first row. Their first row heads no column, though
 * it may be marked so.
 */
final class FormTables {

    private static final int COLUMNS = 2;

    private final Set<Integer> forms = new HashSet<>();

    /** @param words of each passage, by its number */
    FormTables(Draft draft, List<List<Word>> words, Vocabulary vocabulary) {
        Map<Integer, Integer> widths = new HashMap<>();
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Cell cell) {
                widths.merge(cell.table(), cell.column() + cell.span(), Math::max);
            }
        }
        for (Passage passage : draft.passages()) {
            boolean first = passage.place() instanceof Place.Cell cell && cell.row() == 0 && cell.column() == 1 && widths.get(cell.table()) == COLUMNS;
            if (first && words.get(passage.number()).stream().anyMatch(word -> filledIn(word, vocabulary))) {
                forms.add(((Place.Cell) passage.place()).table());
            }
        }
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Cell cell && cell.column() == 0 && !words.get(passage.number()).stream().allMatch(word -> label(word, vocabulary))) {
                forms.remove(cell.table());
            }
        }
    }

    /** No word that somebody may be called by. */
    private static boolean label(Word word, Vocabulary vocabulary) {
        return !word.capital() || !vocabulary.name(word.key()) && (word.shape() == Word.Shape.CAPITALS || !vocabulary.lists(word.key()).isEmpty());
    }

    /** A number, or a word that only somebody or something of this case is called by. */
    private static boolean filledIn(Word word, Vocabulary vocabulary) {
        return word.shape() == Word.Shape.OTHER || word.capital() && (vocabulary.lists(word.key()).isEmpty() || vocabulary.name(word.key()) && !vocabulary.english(word.key()));
    }

    boolean has(Place.Cell cell) {
        return forms.contains(cell.table());
    }
}
