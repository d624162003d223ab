package org.covername.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/** The first words of the heads of a draft's table columns and rows. */
final class TableHeads {

    private static final int FIRST_WORDS = 4;

    private final Map<String, List<String>> heads = new HashMap<>();

    TableHeads(Draft draft, List<List<Word>> words, FormTables forms) {
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Cell cell) {
                List<String> keys = words.get(passage.number()).stream().limit(FIRST_WORDS).map(Word::key).toList();
                if ((cell.row() == 0 || cell.header()) && !forms.has(cell)) {
                    heads.putIfAbsent(column(cell), keys);
                }
                if (cell.column() == 0) {
                    heads.putIfAbsent(row(cell), keys);
                }
            }
        }
    }

    /** None for the head itself. */
    List<String> ofColumn(Place.Cell cell) {
        return cell.row() == 0 ? List.of() : heads.getOrDefault(column(cell), List.of());
    }

    /** None for the head itself. */
    List<String> ofRow(Place.Cell cell) {
        return cell.column() == 0 ? List.of() : heads.getOrDefault(row(cell), List.of());
    }

    private static String column(Place.Cell cell) {
        return "column " + cell.table() + " " + cell.column();
    }

    private static String row(Place.Cell cell) {
        return "row " + cell.table() + " " + cell.row();
    }
}
