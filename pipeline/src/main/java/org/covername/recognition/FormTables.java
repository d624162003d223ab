package org.covername.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    FormTables(Draft draft, Vocabulary vocabulary) {
        Map<Integer, List<Passage>> tables = draft.passages().stream().filter(passage -> passage.place() instanceof Place.Cell)
            .collect(Collectors.groupingBy(passage -> cell(passage).table()));
        tables.forEach((table, cells) -> {
            if (cells.stream().mapToInt(passage -> cell(passage).column() + cell(passage).span()).max().orElse(0) == COLUMNS
                && cells.stream().filter(passage -> cell(passage).row() == 0 && cell(passage).column() == 1).flatMap(passage -> Word.of(passage).stream()).anyMatch(word -> filledIn(word, vocabulary))
                && cells.stream().filter(passage -> cell(passage).column() == 0).flatMap(passage -> Word.of(passage).stream()).allMatch(word -> label(word, vocabulary))) {
                forms.add(table);
            }
        });
    }

    private static Place.Cell cell(Passage passage) {
        return (Place.Cell) passage.place();
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
