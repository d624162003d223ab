package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.document.Span;

/** What stands between two names and was taken with them, such as the "to" of "from one school to another": it tells nothing of anybody. */
final class JoiningWords {

    private static final Set<String> WORDS = Set.of("and", "or", "to", "of", "at", "in", "on", "for", "from", "by", "with", "the", "a", "an", "as", "than", "but");
    /** Of time and of reference, and the "s" of "the court's". */
    private static final Set<String> FURTHER = Set.of("between", "until", "since", "under", "about", "this", "that", "its", "their", "some", "any", "s");
    /** What goes on behind a name. */
    private static final Set<String> BEHIND = Set.of("till", "near", "when", "while", "where", "who", "whose", "which", "via", "is", "was", "were", "has", "had", "will", "would", "can", "could", "may",
        "might", "should", "must", "did", "does", "said", "then", "so", "if");

    private JoiningWords() {
    }

    /** Whether a word tells nothing even within a name, a time or a number; the letter A may be somebody's, and the number of a block. */
    static boolean one(Word word) {
        return word.shape() != Word.Shape.INITIAL && (WORDS.contains(word.key()) || FURTHER.contains(word.key()));
    }

    /** Whether a word in small letters ends no name: a model that reads it in one breath with the name before it is mistaken. */
    static boolean endsNone(Word word) {
        return word.shape() == Word.Shape.LOWER && !word.key().equals("s") && (one(word) || BEHIND.contains(word.key()));
    }

    /** Whether a hidden mention covers nothing but such words and the marks between them, or one that stays nothing but marks. */
    static boolean only(Mention mention, Draft draft) {
        String surface = mention.span().of(draft.passage(mention.passage()).text().text());
        return Stream.of(surface.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).allMatch(word -> !mention.kept() && (WORDS.contains(word) || article(word, mention)));
    }

    /** What a kept name has left over of "The Northmoor"; a person may be called The. */
    private static boolean article(String word, Mention mention) {
        return word.equals("The") && mention.kind() != MentionKind.PERSON;
    }

    /** A mention without such words at its edges, unless it has no others. */
    static Mention trimmed(Mention mention, List<Word> words) {
        return trimmed(mention, words, true, true);
    }

    /** The same of one that was cut, where white space shows that it was; what it begins or ends with of its own stays. */
    static Mention trimmedAtCuts(Mention mention, String surface, List<Word> words) {
        return trimmed(mention, words, !surface.equals(surface.stripLeading()), !surface.equals(surface.stripTrailing()));
    }

    private static Mention trimmed(Mention mention, List<Word> words, boolean before, boolean behind) {
        List<Word> inner = words.stream().filter(word -> mention.span().contains(word.span()))
            .dropWhile(word -> before && one(word)).collect(Collectors.toCollection(ArrayList::new));
        while (behind && !inner.isEmpty() && one(inner.get(inner.size() - 1))) {
            inner.remove(inner.size() - 1);
        }
        return inner.isEmpty() ? mention : mention.over(new Span(inner.get(0).span().start(), inner.get(inner.size() - 1).span().end()));
    }
}
