package org.covername.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.covername.document.Span;
import org.covername.model.Tag;

/** Where a name, date or number begins and ends that a model read in one breath with its neighbours: "Will Kacper be safe?", "5 Kestrel DOB", "the night of 3 May", "HO ref R22904". */
final class NameEnds {

    private static final int SHORTEST_LABEL = 3;
    private static final Set<String> LABELS = Set.of("class", "school", "address", "born", "age", "year", "ref", "tel", "phone", "email", "status", "gender", "sex", "role", "form", "tutor", "ward", "team", "religion", "ethnicity");
    private static final Set<String> HOURS = Set.of("night", "morning", "evening", "afternoon", "day");
    private static final Set<String> TIMES = Set.of("after", "before", "when", "while", "until", "till");
    private static final Set<String> WAYS = Set.of("come", "comes", "came", "go", "goes", "going", "went", "down", "up", "along", "into", "past", "near", "from", "towards", "outside", "opposite", "behind");
    private static final Set<String> NUMBERED = Set.of("ref", "refs", "reference", "log", "no", "nos", "number", "numbers");
    private static final Set<String> BORN_AS = Set.of("née", "nee", "né", "formerly");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!]");
    private static final String PAST = "was|were|had|did|has|is|said|\\p{L}+ed";

    private final List<Word> words;
    private final Vocabulary vocabulary;

    /** @param words of the whole passage */
    NameEnds(List<Word> words, Vocabulary vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /**
     * @param from its first word as read
     * @param to   the word behind the last
     * @return what is left of it, at least one word
     */
    Span of(Tag tag, int from, int to) {
        boolean named = tag == Tag.PERSON || tag == Tag.BODY || tag == Tag.PLACE || tag == Tag.OCCUPATION;
        int last = named ? beforeTime(from, to - 1) : to - 1;
        while (named && last > from && (JoiningWords.endsNone(words.get(last)) || tag == Tag.PERSON && (label(words.get(last)) || headsAnother(last)))) {
            last--;
        }
        while ((tag == Tag.BODY || tag == Tag.PLACE) && last > from && words.get(last).shape() == Word.Shape.LOWER && words.get(last).key().matches(PAST) && words.get(last - 1).capital()) {
            last--;
        }
        while (tag == Tag.DEMOGRAPHIC && last > from && words.get(last).key().equals("speaking") && words.get(last).before().equals("-")) {
            last--;
        }
        int first = switch (tag) {
            case PLACE -> behindWay(from, last);
            case DATE -> behindHour(from, last);
            case NUMBER -> behindLabel(from, last);
            default -> from;
        };
        while (tag == Tag.PERSON && first < last && (words.get(first).shape() == Word.Shape.OTHER || bornAs(words.get(first)) || asks(words, first) || quoted(first))) {
            first++;
        }
        return new Span(words.get(first).span().start(), words.get(last).span().end());
    }

    /** "Tallow Street after school". */
    private int beforeTime(int from, int last) {
        return IntStream.rangeClosed(from + 1, last).filter(at -> words.get(at).shape() == Word.Shape.LOWER && TIMES.contains(words.get(at).key())).findFirst().orElse(last + 1) - 1;
    }

    /** "come down Tallow Street": the way there is no part of it. */
    private int behindWay(int from, int last) {
        int first = from;
        while (first < last && words.get(first).shape() == Word.Shape.LOWER && WAYS.contains(words.get(first).key())) {
            first++;
        }
        return first;
    }

    /** "the night of 3 May": the day tells, not the hour. */
    private int behindHour(int from, int last) {
        int hour = words.get(from).key().equals("the") ? from + 1 : from;
        return hour + 1 < last && HOURS.contains(words.get(hour).key()) && words.get(hour + 1).key().equals("of") ? hour + 2 : from;
    }

    /** "née", not Nee, who may be called so. */
    private static boolean bornAs(Word word) {
        return word.shape() == Word.Shape.LOWER && BORN_AS.contains(word.key());
    }

    /** "HO ref R22904", "log 0418"; a number that stands before a label is one too. */
    private int behindLabel(int from, int last) {
        int first = from;
        for (int at = from; at < last && words.get(at).letters(); at++) {
            first = NUMBERED.contains(words.get(at).key()) ? at + 1 : first;
        }
        return first;
    }

    /** "DOB", "NHS": what is told next, and no part of a name. */
    private boolean label(Word word) {
        return word.shape() == Word.Shape.CAPITALS && word.key().length() >= SHORTEST_LABEL && vocabulary.abbreviation(word.key()) && !vocabulary.name(word.key());
    }

    /** "My Ngozi was a talker," she said. */
    private boolean quoted(int first) {
        return words.get(first).key().equals("my") && words.get(first).before().endsWith("\"");
    }

    /** "Class" in "Tia Blackwood Class: 5 Kestrel". */
    private boolean headsAnother(int last) {
        return last + 1 < words.size() && words.get(last + 1).before().startsWith(":") && LABELS.contains(words.get(last).key());
    }

    /** Whether a word opens a question about what will happen, and nobody is called Will. */
    static boolean asks(List<Word> words, int first) {
        if (!words.get(first).key().equals("will") || !DraftWords.opensSentence(words, first)) {
            return false;
        }
        int at = first + 1;
        while (at < words.size() && words.get(at).capital()) {
            at++;
        }
        boolean present = at < words.size() && words.get(at).before().equals(" ") && words.get(at).shape() == Word.Shape.LOWER && !words.get(at).key().matches(PAST);
        while (present && at < words.size() && !SENTENCE_END.matcher(words.get(at).before()).find()) {
            at++;
        }
        return present && at < words.size() && words.get(at).before().contains("?");
    }
}
