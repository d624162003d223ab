package org.covername.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;

/** Places and local bodies that were found once, by all their words, by the distinctive ones that stand first, and by letters in brackets behind them, or beside them in a table, that stand for them. */
final class KnownThings {

    private final Map<String, List<Known>> byFirstWord = new HashMap<>();
    private final Vocabulary vocabulary;

    private KnownThings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Known(List<String> words, MentionKind kind, boolean letters) {
    }

    static KnownThings of(Draft draft, Mentions first, Vocabulary vocabulary) {
        KnownThings things = new KnownThings(vocabulary);
        for (Mention mention : first.hidden()) {
            String surface = mention.span().of(draft.passage(mention.passage()).text().text());
            if (mention.kind() == MentionKind.ADDRESS) {
                Arrays.stream(surface.split("[,\n]")).forEach(part -> things.addPart(Word.of(part)));
            }
            if (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.LOCAL_BODY) {
                things.add(Word.of(surface), mention.kind());
                things.addLetters(mention, Word.of(surface), Word.of(draft.passage(mention.passage())));
                beside(draft, draft.passage(mention.passage())).forEach(cell -> things.addLetters(mention.kind(), Word.of(surface), cell));
            }
        }
        things.byFirstWord.values().forEach(known -> known.sort(Comparator.comparingInt((Known one) -> one.words().size()).reversed()));
        return things;
    }

    /** A part of an address: the street without its number, the village. */
    private void addPart(List<Word> part) {
        List<Word> words = part.stream().filter(word -> word.shape() != Word.Shape.OTHER).toList();
        if (words.stream().allMatch(Word::capital) && words.stream().noneMatch(word -> word.key().matches("flat|apartment|room|house|unit|plot") || word.key().length() < 3)) {
            add(words, MentionKind.PLACE);
        }
    }

    private void add(List<Word> surface, MentionKind kind) {
        List<Word> words = surface.isEmpty() || !surface.get(0).key().equals("the") ? surface : surface.subList(1, surface.size());
        if (!words.isEmpty() && words.stream().allMatch(word -> word.shape() != Word.Shape.OTHER && !vocabulary.agency(word.key()))) {
            add(words.stream().map(Word::key).toList(), kind, words.size() > 1 || distinct(words.get(0).key()));
            shortForm(words).ifPresent(form -> add(form, kind, true));
        }
    }

    /** "Royal Alverton Hospital (RAH)": the letters give away as much as the name. */
    private void addLetters(Mention mention, List<Word> surface, List<Word> passage) {
        passage.stream().filter(word -> word.span().start() >= mention.span().end()).limit(1).filter(word -> word.before().equals(" ("))
            .forEach(word -> addLetters(mention.kind(), surface, List.of(word)));
    }

    private void addLetters(MentionKind kind, List<Word> surface, List<Word> letters) {
        letters.stream().filter(word -> letters.size() == 1 && word.shape() == Word.Shape.CAPITALS && !vocabulary.abbreviation(word.key()) && abbreviates(word.key(), surface))
            .forEach(word -> byFirstWord.computeIfAbsent(word.key(), key -> new ArrayList<>()).add(new Known(List.of(word.key()), kind, true)));
    }

    /** The words of the cells on either side of one. */
    private static List<List<Word>> beside(Draft draft, Passage passage) {
        return passage.place() instanceof Place.Cell cell ? IntStream.of(passage.number() - 1, passage.number() + 1).filter(at -> at >= 0 && at < draft.passages().size()).mapToObj(draft::passage)
            .filter(other -> other.place() instanceof Place.Cell next && next.table() == cell.table() && next.row() == cell.row()).map(Word::of).toList() : List.of();
    }

    /** Whether the letters begin words of the name, in their order, the first of each. */
    private static boolean abbreviates(String letters, List<Word> name) {
        int at = 0;
        for (Word word : name) {
            at += at < letters.length() && word.key().charAt(0) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length() && letters.charAt(0) == name.get(name.get(0).key().equals("the") && name.size() > 1 ? 1 : 0).key().charAt(0);
    }

    private void add(List<String> words, MentionKind kind, boolean worthwhile) {
        Known known = new Known(words, kind, false);
        List<Known> same = byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>());
        if (worthwhile && !same.contains(known)) {
            same.add(known);
        }
    }

    /** "St Brannoc's" of "St Brannoc's Catholic Primary School": what stands before the words that many bodies share, if it is no ordinary word. */
    private Optional<List<String>> shortForm(List<Word> words) {
        int end = 0;
        while (end < words.size() && !shared(words.get(end).key())) {
            end++;
        }
        List<String> form = words.subList(0, end).stream().map(Word::key).toList();
        boolean distinct = form.size() > 1 && form.stream().anyMatch(this::distinct) || form.size() == 1 && distinct(form.get(0));
        return end > 0 && end < words.size() && distinct ? Optional.of(form) : Optional.empty();
    }

    private boolean shared(String key) {
        return vocabulary.thing(key) || vocabulary.localBody(key) || vocabulary.notName(key) || key.matches("catholic|ce|cofe|rc|community|junior|infant|infants|royal|general|medical");
    }

    private boolean distinct(String key) {
        return key.length() > 3 && !vocabulary.english(key) && !vocabulary.notName(key) && !vocabulary.abbreviation(key) && !vocabulary.given(key);
    }

    /** @param likely whether what stands there may be hidden at all, which is no question where letters stand for a name */
    List<Mention> in(Passage passage, Predicate<Span> likely) {
        List<Word> words = Word.of(passage);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Known known : byFirstWord.getOrDefault(words.get(i).key(), List.of())) {
                int end = i + known.words().size();
                if (!fits(words, i, known)) {
                    continue;
                }
                Span span = new Span(words.get(i).span().start(), words.get(end - 1).span().end());
                if (known.letters() ? words.get(i).shape() == Word.Shape.CAPITALS : likely.test(span)) {
                    mentions.add(new Mention(passage.number(), span, known.kind(), false, Optional.empty(),
                        new Evidence(SecondLook.RULE, "A form of a name found elsewhere in the draft", 0.75)));
                    i = end - 1;
                    break;
                }
            }
        }
        return mentions;
    }

    private static boolean fits(List<Word> words, int at, Known known) {
        for (int k = 0; k < known.words().size(); k++) {
            boolean there = at + k < words.size() && words.get(at + k).key().equals(known.words().get(k));
            if (!there || k > 0 && words.get(at + k).before().length() > 3) {
                return false;
            }
        }
        return words.get(at).capital();
    }
}
