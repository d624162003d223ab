package org.covername.recognition;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/** How a draft writes its words: a word that also stands in lower case, or has its capital only where a sentence starts, is seldom a name. */
final class DraftWords {

    private static final Pattern OPENING = Pattern.compile("[.!?:\"(\\[*•|\\t]");

    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Integer> withinSentence = new HashMap<>();
    private final Set<String> capitalised = new TreeSet<>();

    private DraftWords() {
    }

    static DraftWords of(Draft draft) {
        DraftWords words = new DraftWords();
        draft.passages().forEach(words::count);
        return words;
    }

    /** How often a word stands in lower case. */
    int lower(String key) {
        return lower.getOrDefault(key, 0);
    }

    /** How often a word stands with a capital where no sentence starts. */
    int capitalWithin(String key) {
        return withinSentence.getOrDefault(key, 0);
    }

    /** All words that stand with a capital first letter anywhere, or wholly in capitals. */
    Set<String> capitalised() {
        return Collections.unmodifiableSet(capitalised);
    }

    private void count(Passage passage) {
        List<Word> words = Word.of(passage);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.shape() == Word.Shape.CAPITALISED || word.shape() == Word.Shape.CAPITALS && word.key().length() > 4) {
                capitalised.add(word.key());
            }
            if (word.shape() == Word.Shape.LOWER) {
                lower.merge(word.key(), 1, Integer::sum);
            } else if (word.capital() && running(passage.place()) && !opensSentence(words, i)) {
                withinSentence.merge(word.key(), 1, Integer::sum);
            }
        }
    }

    private static boolean running(Place place) {
        return !(place instanceof Place.Heading || place instanceof Place.Property || place instanceof Place.FileName || place instanceof Place.Cell);
    }

    /** Whether a word is the first of a sentence, a quotation, a list item or a line of its own. */
    static boolean opensSentence(List<Word> words, int at) {
        if (at == 0) {
            return true;
        }
        String before = words.get(at).before();
        boolean numbered = words.get(at - 1).shape() == Word.Shape.OTHER && onlyNumbers(words, at);
        return numbered || !before.equals(" ") && OPENING.matcher(before).find() && !afterTitle(words.get(at - 1), before);
    }

    private static boolean onlyNumbers(List<Word> words, int before) {
        return words.subList(0, before).stream().allMatch(word -> word.shape() == Word.Shape.OTHER);
    }

    private static boolean afterTitle(Word previous, String before) {
        return before.equals(". ") && previous.capital() && previous.key().length() <= 4;
    }
}
