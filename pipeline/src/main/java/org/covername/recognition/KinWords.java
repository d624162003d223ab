package org.covername.recognition;

import java.util.List;
import java.util.Set;
import org.covername.document.Span;

/**
 * Widens a name to the foreign word of kinship that stands with it (Babcia, Mam-gu, Teyze), which tells where a family comes from, to an epithet or a title
 * of faith that is part of it (Old Nell, Wee Rab, Canon Tarn), and to the initial of a surname (Nell R.).
 */
final class KinWords {

    private static final Set<String> OF_THE_NAME = Set.of("old", "auld", "wee", "big", "sr", "canon", "archdeacon", "padre", "monsignor");

    private final Vocabulary vocabulary;

    KinWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Span widened(List<Word> words, Span name) {
        int from = 0;
        while (from < words.size() && words.get(from).span().start() < name.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.get(to).span().end() <= name.end()) {
            to++;
        }
        if (from == to || from == words.size()) {
            return name;
        }
        int start = words.get(from - before(words, from)).span().start();
        int end = to < words.size() && (words.get(to).before().matches("[ -]") && foreign(words.get(to).key()) || initial(words, from, to)) ? words.get(to).span().end() : name.end();
        return new Span(Math.min(start, name.start()), Math.max(end, name.end()));
    }

    private int before(List<Word> words, int from) {
        if (from == 0 || !words.get(from).before().equals(" ") || !words.get(from - 1).letters()) {
            return 0;
        }
        boolean two = from > 1 && words.get(from - 1).before().equals("-") && foreign(words.get(from - 2).key() + "-" + words.get(from - 1).key());
        return two ? 2 : words.get(from - 1).capital() && (foreign(words.get(from - 1).key()) || OF_THE_NAME.contains(words.get(from - 1).key())) ? 1 : 0;
    }

    /** A capital behind a single name, with more than a space behind it: "little Nell R, again", not "Nell A level results". */
    private static boolean initial(List<Word> words, int from, int to) {
        boolean single = to == from + 1 && words.get(from).shape() == Word.Shape.CAPITALISED && words.get(to).shape() == Word.Shape.INITIAL;
        return single && words.get(to).before().equals(" ") && (to + 1 == words.size() || !words.get(to + 1).before().equals(" "));
    }

    private boolean foreign(String key) {
        return vocabulary.kin(key) && !vocabulary.english(key);
    }
}
