package org.covername.model;

import java.util.ArrayList;
import java.util.List;

/** Makes the features of a word out of its clues and those of its neighbours. A saved model is bound to these names: raise {@link #VERSION} with any change. */
final class Features {

    static final int VERSION = 2;
    private static final int REACH = 5;

    private Features() {
    }

    /** Takes features one by one, each in the parts that make its name: to judge needs only the hash of a name, and most of the time went into joining names. */
    interface Sink {
        void take(String... parts);
    }

    /** What speaks for or against each tag of a word. */
    static List<String> ofWord(List<WordClues> words, int at) {
        List<String> names = new ArrayList<>(96);
        ofWord(words, at, parts -> names.add(String.join("", parts)));
        return names;
    }

    /** The same in the same order, with no name made. */
    static void ofWord(List<WordClues> words, int at, Sink features) {
        WordClues own = words.get(at);
        WordClues before = clues(words, at - 1);
        WordClues behind = clues(words, at + 1);
        own.more().forEach(clue -> features.take(clue));
        alone(features, "", own);
        alone(features, "<", before);
        alone(features, ">", behind);
        alone(features, "<<", clues(words, at - 2));
        alone(features, ">>", clues(words, at + 2));
        together(features, before, own, behind);
        for (int i = 1; i <= REACH; i++) {
            features.take("L", clues(words, at - i).key());
            features.take("R", clues(words, at + i).key());
        }
    }

    private static void alone(Sink features, String where, WordClues clues) {
        features.take(where, "w", clues.key());
        features.take(where, "s", clues.shape());
        features.take(where, "c", clues.cluster());
        features.take(where, "t", clues.part());
        features.take(where, "l", clues.lists());
        features.take(where, "h", clues.hint());
    }

    private static void together(Sink features, WordClues before, WordClues own, WordClues behind) {
        features.take("<g", own.gap());
        features.take(">g", behind.gap());
        features.take("gg", own.gap(), "_", behind.gap());
        features.take("ww", before.key(), "_", own.key());
        features.take("xx", own.key(), "_", behind.key());
        features.take("ccc", before.cluster(), "_", own.cluster(), "_", behind.cluster());
        features.take("sss", before.shape(), "_", own.shape(), "_", behind.shape());
        features.take("ttt", before.part(), "_", own.part(), "_", behind.part());
        features.take("tls", own.part(), own.lists(), own.shape());
        features.take("tlb", own.lists(), own.shape(), behind.part());
        features.take("<cc", before.cluster(), "_", own.cluster());
        features.take(">cc", own.cluster(), "_", behind.cluster());
        features.take("<ll", before.lists(), own.gap(), own.lists());
        features.take(">ll", own.lists(), behind.gap(), behind.lists());
        features.take("lc", own.lists(), own.shape(), behind.cluster());
        features.take("lw", own.lists(), own.shape(), behind.key());
        features.take("sl", own.shape(), own.lists());
        features.take("<wl", before.key(), own.gap(), own.shape());
        features.take(">wl", own.shape(), behind.gap(), behind.key());
        features.take("hh", before.hint(), own.gap(), own.hint(), behind.hint());
        features.take("hs", own.hint(), own.shape(), own.lists());
    }

    /** What speaks for or against each pair of tags of a word and the one before it. */
    static List<String> ofPair(List<WordClues> words, int at) {
        WordClues own = words.get(at);
        WordClues before = words.get(at - 1);
        return List.of("E", "Eg" + own.gap(), "Es" + before.shape() + own.gap() + own.shape(), "Eh" + before.hint() + "_" + own.hint());
    }

    private static WordClues clues(List<WordClues> words, int at) {
        return at < 0 || at >= words.size() ? WordClues.BEYOND : words.get(at);
    }
}
