package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Passage;
import org.covername.document.Span;

/**
 * Decides whether what the models take for a name is one. A word that the draft also writes in lower case, an abbreviation, a word of the field, or an
 * ordinary word at the start of a sentence is none, whatever the models say.
 */
final class Plausibility {

    private final Vocabulary vocabulary;
    private final DraftWords draft;

    Plausibility(Vocabulary vocabulary, DraftWords draft) {
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    /** Whether anything in a sentence could be taken for a name, whatever the models say; if not, their time is saved. */
    boolean possible(List<Word> words, Span sentence) {
        return words.stream().anyMatch(word -> sentence.contains(word.span()) && !plain(word) && word.key().length() > 1
            && (distinct(word) || draft.lower(word.key()) == 0));
    }

    Optional<Mention> judge(Passage passage, List<Word> words, CoreNlpRecogniser.Vote vote) {
        List<Word> within = trimmed(words.stream().filter(word -> vote.span().contains(word.span())).toList());
        if (within.isEmpty() || score(within, words, vote) < 0.5) {
            return Optional.empty();
        }
        Span span = new Span(within.get(0).span().start(), within.get(within.size() - 1).span().end());
        Evidence evidence = new Evidence(CoreNlpRecogniser.RULE, vote.models() + " of 3 models take this for a " + vote.kind().word(), score(within, words, vote));
        return Optional.of(new Mention(passage.number(), span, vote.kind(), false, Optional.empty(), evidence));
    }

    private double score(List<Word> name, List<Word> words, CoreNlpRecogniser.Vote vote) {
        boolean opens = DraftWords.opensSentence(words, words.indexOf(name.get(0)));
        return switch (vote.kind()) {
            case PERSON -> person(name, words, vote.models(), opens);
            case PLACE -> place(name, words, vote.models(), opens);
            default -> body(name, vote.models());
        };
    }

    private double person(List<Word> name, List<Word> words, int models, boolean opens) {
        if (pseudonym(name, words) || cited(name, words) || name.stream().anyMatch(word -> vocabulary.thing(word.key()) && !vocabulary.surname(word.key()))) {
            return 0;
        }
        boolean distinct = name.stream().anyMatch(this::distinct);
        if (!distinct) {
            return models >= 2 && !opens && name.stream().allMatch(word -> vocabulary.name(word.key()) && draft.lower(word.key()) == 0) ? 0.55 : 0;
        }
        boolean wellKnown = name.stream().anyMatch(word -> vocabulary.name(word.key()));
        return models >= 2 || wellKnown || name.size() > 1 && !opens ? 0.4 + 0.07 * models : 0;
    }

    private double place(List<Word> name, List<Word> words, int models, boolean opens) {
        if (name.stream().anyMatch(word -> vocabulary.agency(word.key()) || word.key().equals("services"))) {
            return 0;
        }
        boolean distinct = name.stream().anyMatch(this::distinct);
        return models >= 2 && distinct && !followedByThing(name, words) || models == 3 && !opens && name.stream().allMatch(word -> draft.lower(word.key()) == 0)
            && !followedByThing(name, words) ? 0.45 + 0.05 * models : 0;
    }

    /** A body is local if its name ends in a word for a local thing and begins with a distinctive one. */
    private double body(List<Word> name, int models) {
        boolean local = name.size() > 1 && vocabulary.localBody(name.get(name.size() - 1).key());
        return local && models >= 2 && name.stream().anyMatch(this::distinct) ? 0.5 + 0.05 * models : 0;
    }

    /** "Norwich" in "Norwich Crown Court" is a place; in "Norfolk County Council" it is part of an agency, which stays. */
    private boolean followedByThing(List<Word> name, List<Word> words) {
        int behind = words.indexOf(name.get(name.size() - 1)) + 1;
        return behind < words.size() && words.get(behind).before().equals(" ") && words.get(behind).capital() && vocabulary.agency(words.get(behind).key());
    }

    private boolean distinct(Word word) {
        return word.capital() && !vocabulary.english(word.key()) && !vocabulary.notName(word.key()) && word.key().length() > 1
            && !(word.shape() == Word.Shape.CAPITALS && (vocabulary.abbreviation(word.key()) || word.key().length() < 5 && !vocabulary.name(word.key())));
    }

    private static boolean cited(List<Word> name, List<Word> words) {
        int at = words.indexOf(name.get(0));
        return at > 0 && words.get(at - 1).key().matches("professor|prof|sir|dame|lord|baroness|bishop|archbishop") && words.get(at - 1).capital();
    }

    private boolean pseudonym(List<Word> name, List<Word> words) {
        int at = words.indexOf(name.get(0));
        return at > 0 && name.get(0).before().equals(" ") && words.get(at - 1).key().matches("child|baby|children|adult|person|family|sibling")
            && words.get(at - 1).capital();
    }

    /** The words without titles in front, and without words of the field at either end. */
    private List<Word> trimmed(List<Word> words) {
        List<Word> left = new ArrayList<>(words);
        while (!left.isEmpty() && (vocabulary.title(left.get(0).key()) || plain(left.get(0)))) {
            left.remove(0);
        }
        while (!left.isEmpty() && plain(left.get(left.size() - 1))) {
            left.remove(left.size() - 1);
        }
        return left;
    }

    private boolean plain(Word word) {
        return !word.capital() || vocabulary.notName(word.key()) && !vocabulary.localBody(word.key()) || vocabulary.opener(word.key())
            || word.shape() == Word.Shape.CAPITALS && vocabulary.abbreviation(word.key());
    }
}
