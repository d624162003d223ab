package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import org.covername.document.Span;

/**
 * Words of a passage that stand together with capitals, and so may be a name: titles in front and ordinary words at either end are left out.
 *
 * @param words of the whole passage
 * @param from  first word of the run
 * @param to    the word behind the run
 */
record NameRun(List<Word> words, int from, int to) {

    NameRun {
        if (from < 0 || to <= from || to > words.size()) {
            throw new IllegalArgumentException("A run has a word or more, not " + from + "-" + to + " of " + words.size());
        }
    }

    /** All runs of a passage. */
    static List<NameRun> of(List<Word> words, Vocabulary vocabulary) {
        List<NameRun> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (begins(words.get(i), vocabulary) && !myself(words, i) && !numbering(words, i, vocabulary) && !NameEnds.asks(words, i) || behindTitle(words, i, vocabulary) || monthAsName(words, i, vocabulary)) {
                int end = end(words, i, vocabulary);
                runs.add(new NameRun(words, withParticles(words, i), end));
                i = end - 1;
            }
        }
        return runs;
    }

    Word first() {
        return words.get(from);
    }

    Word last() {
        return words.get(to - 1);
    }

    int size() {
        return to - from;
    }

    List<Word> own() {
        return words.subList(from, to);
    }

    Span span() {
        return new Span(first().span().start(), last().span().end());
    }

    boolean opensSentence() {
        return DraftWords.opensSentence(words, from);
    }

    /** Key of a word before the run (1 is the nearest), or "". */
    String before(int distance) {
        return from - distance >= 0 ? words.get(from - distance).key() : "";
    }

    /** Key of a word behind the run (0 is the nearest), or "". */
    String behind(int distance) {
        return to + distance < words.size() ? words.get(to + distance).key() : "";
    }

    /** What stands between the run and the word behind it, or "". */
    String gapBehind() {
        return to < words.size() ? words.get(to).before() : "";
    }

    private static boolean begins(Word word, Vocabulary vocabulary) {
        return word.capital() && !(vocabulary.title(word.key()) || vocabulary.notName(word.key()) || vocabulary.opener(word.key()))
            && !(word.shape() == Word.Shape.CAPITALS && vocabulary.abbreviation(word.key()));
    }

    /** "officers I spoke to". */
    private static boolean myself(List<Word> words, int at) {
        return words.get(at).key().equals("i") && at + 1 < words.size() && words.get(at + 1).before().equals(" ") && words.get(at + 1).shape() == Word.Shape.LOWER;
    }

    /** "C. CLINICIANS": the letter of a heading in capitals. */
    private static boolean numbering(List<Word> words, int at, Vocabulary vocabulary) {
        boolean letter = at == 0 && words.size() > 1 && words.get(0).shape() == Word.Shape.INITIAL && words.get(1).before().equals(". ");
        return letter && words.stream().skip(1).allMatch(word -> word.shape() == Word.Shape.CAPITALS && vocabulary.ordinary(word.key()));
    }

    /** Whether a word stands right behind the one before it, or behind its dot: "Dr. Young", but not "the GP. In May". */
    static boolean goesWithTitle(List<Word> words, int at) {
        String gap = words.get(at).before();
        return gap.equals(" ") || gap.equals(". ") && words.get(at - 1).shape() != Word.Shape.CAPITALS;
    }

    /** "PC Young", "Mr March": behind a title any word with a capital is a name. */
    private static boolean behindTitle(List<Word> words, int at, Vocabulary vocabulary) {
        return at > 0 && words.get(at).capital() && goesWithTitle(words, at) && words.get(at - 1).capital()
            && vocabulary.title(words.get(at - 1).key()) && !vocabulary.title(words.get(at).key()) && !vocabulary.kin(words.get(at - 1).key());
    }

    /** "April Dunn", "June Okoro": a month or word of the field that is a given name, with a surname behind. */
    private static boolean monthAsName(List<Word> words, int at, Vocabulary vocabulary) {
        boolean more = at + 1 < words.size() && words.get(at + 1).capital() && words.get(at + 1).before().equals(" ");
        return more && words.get(at).capital() && vocabulary.given(words.get(at).key()) && vocabulary.surname(words.get(at + 1).key())
            && (at == 0 || words.get(at - 1).shape() != Word.Shape.OTHER);
    }

    /** "ap Rhydian", "dos Anjos": particles in lower case before the run belong to it. */
    private static int withParticles(List<Word> words, int at) {
        int from = at;
        while (from > 0 && words.get(from - 1).shape() == Word.Shape.LOWER && KnownPerson.particle(words.get(from - 1).key())
            && words.get(from).before().matches("[ '-]") && !words.get(from - 1).key().matches("a|la|le|el|st|o|ten|do|den|van|san|mac|mc|ben|zu|di|al")) {
            from--;
        }
        return from;
    }

    private static int end(List<Word> words, int from, Vocabulary vocabulary) {
        int end = from + 1;
        while (end < words.size() && goesOn(words, end, vocabulary)) {
            end++;
        }
        while (end > from + 1 && !words.get(end - 1).capital()) {
            end--;
        }
        return end;
    }

    private static boolean goesOn(List<Word> words, int at, Vocabulary vocabulary) {
        Word word = words.get(at);
        String before = word.before();
        if (before.equals(" ") || before.equals(". ") && words.get(at - 1).shape() == Word.Shape.INITIAL) {
            boolean surname = word.capital() && vocabulary.given(words.get(at - 1).key()) && vocabulary.surname(word.key());
            return begins(word, vocabulary) || surname || leadsToSurname(words, at);
        }
        boolean apostrophe = before.equals("'") && words.get(at - 1).key().matches("o|d|n|m|l");
        return (before.equals("-") || apostrophe) && word.capital() || before.equals(".") && word.shape() == Word.Shape.INITIAL;
    }

    /** "van der" before "Velde": particles in lower case, then a capital. */
    private static boolean leadsToSurname(List<Word> words, int at) {
        int next = at;
        while (next < words.size() && words.get(next).shape() == Word.Shape.LOWER && KnownPerson.particle(words.get(next).key()) && next - at < 3
            && words.get(next).before().matches("[ '-]")) {
            next++;
        }
        boolean ordinary = words.get(at).key().matches("a|la|le|el|st|o|ten|den|do|den|san|mac|mc");
        return next > at && !(ordinary && next == at + 1) && next < words.size() && words.get(next).capital() && words.get(next).before().matches("[ '-]");
    }
}
