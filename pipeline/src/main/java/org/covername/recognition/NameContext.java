package org.covername.recognition;

import java.util.List;
import java.util.Set;
import org.covername.document.Place;

/**
 * Whether the words around a form of a known name let it be that name here: "Will" and "Field" are names in one sentence and words in the next, and
 * a slip of the keyboard writes a name without its capital.
 */
final class NameContext {

    private static final Set<String> ADDRESSING_WORDS = Set.of("the", "a", "an", "this", "that", "these", "those", "every", "each", "all", "any", "no", "some", "such",
        "in", "of", "for", "under", "is", "not", "be", "been", "it", "we", "you", "they", "he", "she", "i", "there", "what", "how", "out", "up", "down");

    private final Vocabulary vocabulary;
    private final DraftWords draft;

    NameContext(Vocabulary vocabulary, DraftWords draft) {
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    /** A form of a name, from one word to before another of a passage. */
    record Candidate(List<Word> words, int from, int to, NameForm.Sort sort, Place place) {

        Word first() {
            return words.get(from);
        }

        String next() {
            return to < words.size() ? words.get(to).key() : "";
        }

        String gap() {
            return to < words.size() ? words.get(to).before() : "";
        }
    }

    boolean allows(Candidate candidate) {
        if (candidate.to() - candidate.from() > 1 && candidate.sort() != NameForm.Sort.INITIALS) {
            return candidate.first().capital() || candidate.sort() == NameForm.Sort.GLUED || distinct(candidate.first()) || KnownNames.property(candidate.place());
        }
        return switch (candidate.sort()) {
            case INITIALS, LETTER -> initials(candidate);
            case GLUED -> true;
            case NICKNAME, PART, FAMILY, SIMILAR -> candidate.first().capital() && (!vocabulary.english(candidate.first().key()) || readsAsName(candidate));
            default -> oneWord(candidate);
        };
    }

    private boolean oneWord(Candidate candidate) {
        Word word = candidate.first();
        if (!word.capital()) {
            return word.shape() == Word.Shape.LOWER && distinct(word) && word.key().length() >= 4;
        }
        return !vocabulary.english(word.key()) || readsAsName(candidate);
    }

    /** No ordinary word, so that it is a name in lower case, too. */
    private boolean distinct(Word word) {
        return !vocabulary.english(word.key()) && word.key().length() > 2;
    }

    /** A word that is also an ordinary one: within a sentence its capital makes it a name, at the start what follows decides. */
    private boolean readsAsName(Candidate candidate) {
        boolean opens = DraftWords.opensSentence(candidate.words(), candidate.from());
        if (!opens) {
            return !(candidate.gap().equals("'") && candidate.next().equals("s") && compound(candidate));
        }
        return !(candidate.gap().equals(" ") && ADDRESSING_WORDS.contains(candidate.next()));
    }

    /** King's Counsel, Mark's Gospel: a capitalised word behind the possessive. */
    private static boolean compound(Candidate candidate) {
        int behind = candidate.to() + 1;
        return behind < candidate.words().size() && candidate.words().get(behind).capital() && candidate.words().get(behind).before().equals(" ");
    }

    private boolean initials(Candidate candidate) {
        boolean capitals = candidate.words().subList(candidate.from(), candidate.to()).stream().allMatch(Word::capital);
        String letters = candidate.words().subList(candidate.from(), candidate.to()).stream().map(Word::key).reduce("", String::concat);
        boolean oneWord = candidate.to() - candidate.from() == 1;
        return capitals && candidate.first().shape() != Word.Shape.CAPITALISED && !vocabulary.abbreviation(letters) && (!oneWord || !vocabulary.english(letters));
    }
}
