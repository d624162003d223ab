package org.covername.recognition;

import java.util.List;
import java.util.Optional;
import org.covername.document.Passage;

/**
 * The name of one person that a passage, such as a cell of a table or a line under a letter, is made of: titles may stand before it, and its initials or the letters of an honour behind.
 *
 * @param run the name without these
 */
record LoneName(NameRun run) {

    private static final int MOST_WORDS = 4;

    static Optional<LoneName> of(Passage passage, Vocabulary vocabulary) {
        return of(Word.of(passage), vocabulary);
    }

    /** The same of the words of a line. */
    static Optional<LoneName> of(List<Word> words, Vocabulary vocabulary) {
        List<NameRun> runs = NameRun.of(words, vocabulary);
        return runs.stream().skip(Math.max(0, runs.size() - 1)).filter(run -> run.size() > 1 && run.size() <= MOST_WORDS && alone(run, vocabulary)).map(LoneName::new).findFirst();
    }

    private static boolean alone(NameRun run, Vocabulary vocabulary) {
        List<Word> before = run.words().subList(0, run.from());
        List<Word> behind = run.words().subList(run.to(), run.words().size());
        boolean titles = before.isEmpty() || before.size() <= MOST_WORDS && before.stream().allMatch(Word::capital) && before.stream().anyMatch(word -> vocabulary.title(word.key()));
        return titles && behind.stream().allMatch(word -> word.shape() == Word.Shape.CAPITALS);
    }

    /** Its words, in the form in which they are compared. */
    List<String> words() {
        return run.own().stream().map(Word::key).toList();
    }
}
