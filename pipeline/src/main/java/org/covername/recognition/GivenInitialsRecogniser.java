package org.covername.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;

/**
 * Finds people by the initials that a table of the draft gives them, wherever these stand: in its minutes and chronology "DI" is then Debbie Ions, though elsewhere it is a rank. Before a
 * name it still is one.
 */
final class GivenInitialsRecogniser implements Recogniser {

    static final String RULE = "given-initials";
    private static final double SCORE = 0.85;
    private static final Set<String> HEADS = Set.of("init", "inits", "initial", "initials");

    /** A column of a table. */
    private record Column(int table, int number) {

        static Column of(Place.Cell cell) {
            return new Column(cell.table(), cell.column());
        }
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        Set<String> given = given(draft);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            standing(passage, given).forEach(span -> mentions.add(new Mention(passage.number(), span, MentionKind.PERSON, false, Optional.empty(),
                new Evidence(RULE, "A table of the draft gives these initials to somebody", SCORE))));
        }
        return mentions;
    }

    /** Where initials that a table gives stand for whom it gives them to. */
    static List<Span> standing(Passage passage, Set<String> given) {
        if (given.isEmpty()) {
            return List.of();
        }
        List<Word> words = Word.of(passage);
        return IntStream.range(0, words.size()).filter(at -> given.contains(words.get(at).key()) && standsForSomebody(words, at)).mapToObj(at -> words.get(at).span()).toList();
    }

    /** All that stand alone in the cells of a column of initials. */
    private static Set<String> given(Draft draft) {
        Set<Column> columns = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Cell cell) {
                List<Word> words = Word.of(passage);
                if (cell.row() == 0 && words.size() == 1 && HEADS.contains(words.get(0).key())) {
                    columns.add(Column.of(cell));
                } else if (columns.contains(Column.of(cell)) && words.size() == 1 && words.get(0).shape() == Word.Shape.CAPITALS) {
                    given.add(words.get(0).key());
                }
            }
        }
        return given;
    }

    /** Whether a word is of two capitals or more, and no rank before a name. */
    private static boolean standsForSomebody(List<Word> words, int at) {
        boolean rank = at + 1 < words.size() && words.get(at + 1).before().equals(" ") && words.get(at + 1).shape() == Word.Shape.CAPITALISED;
        return words.get(at).shape() == Word.Shape.CAPITALS && !rank;
    }
}
