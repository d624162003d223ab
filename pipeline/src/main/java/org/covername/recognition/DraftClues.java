package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.model.WordClues;
import org.covername.model.WordClusters;

/** Gathers the clues of every word of a draft, for the model to learn from or to judge by. The names of clues are part of a saved model. Safe for several threads. */
final class DraftClues {

    private static final int LONGEST_AFFIX = 4;
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private final WordClusters clusters;
    private final CoreNlpTagger tagger;
    private final Vocabulary vocabulary;
    private final DraftWords statistics;
    private final List<List<Word>> words;
    private final Hints hints;
    private final TableHeads heads;
    private final Map<String, String> lists = new ConcurrentHashMap<>();

    /** @param found what rules and the case file take for mentions, overlapping or not */
    DraftClues(Draft draft, Collection<Mention> found, Vocabulary vocabulary, WordKnowledge knowledge) {
        this.clusters = knowledge.clusters();
        this.tagger = knowledge.tagger();
        this.vocabulary = vocabulary;
        this.statistics = DraftWords.of(draft);
        this.words = draft.passages().stream().map(Word::of).toList();
        this.hints = new Hints(words, found);
        this.heads = new TableHeads(draft, words, new FormTables(draft, vocabulary));
    }

    List<Word> words(Passage passage) {
        return words.get(passage.number());
    }

    /** The clues of each word of a passage. */
    List<WordClues> of(Passage passage) {
        List<WordClues> clues = new ArrayList<>();
        List<String> parts = tagger.partsOfSpeech(passage, words(passage), openings(passage));
        for (int i = 0; i < words(passage).size(); i++) {
            clues.add(clues(passage, i, parts));
        }
        return clues;
    }

    /** Where ordinary words stand with a capital at the start of a sentence, other than those that never are names. */
    private List<Integer> openings(Passage passage) {
        List<Word> all = words(passage);
        return IntStream.range(0, all.size()).filter(at -> all.get(at).capital() && vocabulary.english(all.get(at).key()) && !vocabulary.opener(all.get(at).key())
            && !vocabulary.notName(all.get(at).key()) && DraftWords.opensSentence(all, at)).mapToObj(at -> all.get(at).span().start()).toList();
    }

    private WordClues clues(Passage passage, int at, List<String> parts) {
        Word word = words(passage).get(at);
        String key = word.shape() == Word.Shape.OTHER ? DIGIT.matcher(word.key()).replaceAll("0") : word.key();
        String lists = this.lists.computeIfAbsent(word.key(), vocabulary::lists);
        return new WordClues(key, WordShape.of(word, passage), Integer.toString(clusters.of(key)), parts.get(at), lists, hints.of(passage.number(), at),
            WordShape.ofGap(word.before()), more(passage, at, key, lists));
    }

    private List<String> more(Passage passage, int at, String key, String lists) {
        Word word = words(passage).get(at);
        List<String> more = new ArrayList<>(40);
        for (int length = 1; length <= LONGEST_AFFIX && length < key.length(); length++) {
            more.add("^" + key.substring(0, length));
            more.add("$" + key.substring(key.length() - length));
        }
        lists.chars().forEach(letter -> more.add("l" + (char) letter));
        hints.rules(passage.number(), at).forEach(rule -> more.add("r" + rule));
        more.add("e" + hints.elsewhere(word.key()));
        more.add("eh" + hints.elsewhere(word.key()) + hints.of(passage.number(), at));
        more.addAll(PublishingRoles.around(words(passage), at));
        addWriting(more, passage, at);
        addOpening(more, passage, at, lists);
        addPlace(more, passage, at);
        return more;
    }

    /** How the draft writes the word here and elsewhere. */
    private void addWriting(List<String> more, Passage passage, int at) {
        Word word = words(passage).get(at);
        int shape = word.shape().ordinal();
        int lower = Math.min(2, statistics.lower(word.key()));
        int within = Math.min(3, statistics.capitalWithin(word.key()));
        more.add("d" + lower + within + shape);
        more.add("o" + DraftWords.opensSentence(words(passage), at) + shape + lower);
    }

    /** An ordinary word with a capital where a sentence opens: what follows tells whether it is a name. */
    private void addOpening(List<String> more, Passage passage, int at, String lists) {
        List<Word> all = words(passage);
        if (!lists.contains("e") || !all.get(at).capital() || !DraftWords.opensSentence(all, at)) {
            return;
        }
        String known = hints.elsewhere(all.get(at).key());
        Word next = at + 1 < all.size() ? all.get(at + 1) : null;
        String key = next == null ? "#" : next.key();
        String gap = next == null ? "#" : WordShape.ofGap(next.before());
        more.add("o1" + known + gap + key);
        more.add("o2" + known + gap + key.substring(Math.max(0, key.length() - 2)));
        more.add("o3" + known + gap + clusters.of(key));
        more.add("o4" + known + gap + (next == null ? "#" : this.lists.computeIfAbsent(key, vocabulary::lists)));
    }

    private void addPlace(List<String> more, Passage passage, int at) {
        String place = passage.place().getClass().getSimpleName();
        more.add("p" + place);
        more.add("p" + place + words(passage).get(at).shape().ordinal() + Math.min(at, 1));
        if (passage.place() instanceof Place.Cell cell) {
            heads.ofColumn(cell).forEach(head -> more.add("col" + head));
            heads.ofRow(cell).forEach(head -> more.add("row" + head));
        }
    }
}
