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

/**
 * Finds people by the initials that a table of the draft gives them, wherever these stand: in its minutes and chronology "DI" is then Debbie Ions, though elsewhere it is a rank. Before a
 * name it still is one.
 */
final class GivenInitialsRecogniser implements Recogniser {

    static final String RULE = "given-initials";
    private static final double SCORE = 0.85;
    private static final Set<String> HEADS = Set.of("init", "inits", "initial", "initials");

    private final Vocabulary vocabulary;

    GivenInitialsRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        List<List<Word>> words = draft.passages().stream().map(Word::of).toList();
        Set<String> given = given(draft, words);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : given.isEmpty() ? List.<Passage>of() : draft.passages()) {
            List<Word> of = words.get(passage.number());
            IntStream.range(0, of.size()).filter(at -> given.contains(of.get(at).key()) && letters(of, at)).forEach(at -> mentions.add(new Mention(passage.number(), of.get(at).span(),
                MentionKind.PERSON, false, Optional.empty(), new Evidence(RULE, "A table of the draft gives these initials to somebody", SCORE))));
        }
        return mentions;
    }

    /** All that stand alone in the cells of a column of initials. */
    private Set<String> given(Draft draft, List<List<Word>> words) {
        TableHeads heads = new TableHeads(draft, words, new FormTables(draft, vocabulary));
        Set<String> given = new HashSet<>();
        for (Passage passage : draft.passages()) {
            List<Word> of = words.get(passage.number());
            if (passage.place() instanceof Place.Cell cell && heads.ofColumn(cell).stream().limit(1).anyMatch(HEADS::contains) && of.size() == 1 && letters(of, 0)) {
                given.add(of.get(0).key());
            }
        }
        return given;
    }

    /** Whether a word is of two capitals or more, and no rank before a name. */
    private static boolean letters(List<Word> words, int at) {
        boolean named = at + 1 < words.size() && words.get(at + 1).before().equals(" ") && words.get(at + 1).shape() == Word.Shape.CAPITALISED;
        return words.get(at).shape() == Word.Shape.CAPITALS && !named;
    }
}
