package org.covername.model;

import java.util.ArrayList;
import java.util.List;

/** Makes the features of a word out of its clues and those of its neighbours. A saved model is bound to these names: raise {@link #VERSION} with any change. */
final class Features {

    static final int VERSION = 2;
    private static final int REACH = 5;

    private Features() {
    }

    /** What speaks for or against each tag of a word. */
    static List<String> ofWord(List<WordClues> words, int at) {
        WordClues own = words.get(at);
        WordClues before = clues(words, at - 1);
        WordClues behind = clues(words, at + 1);
        List<String> features = new ArrayList<>(96);
        features.addAll(own.more());
        alone(features, "", own);
        alone(features, "<", before);
        alone(features, ">", behind);
        alone(features, "<<", clues(words, at - 2));
        alone(features, ">>", clues(words, at + 2));
        together(features, before, own, behind);
        for (int i = 1; i <= REACH; i++) {
            features.add("L" + clues(words, at - i).key());
            features.add("R" + clues(words, at + i).key());
        }
        return features;
    }

    private static void alone(List<String> features, String where, WordClues clues) {
        features.add(where + "w" + clues.key());
        features.add(where + "s" + clues.shape());
        features.add(where + "c" + clues.cluster());
        features.add(where + "t" + clues.part());
        features.add(where + "l" + clues.lists());
        features.add(where + "h" + clues.hint());
    }

    private static void together(List<String> features, WordClues before, WordClues own, WordClues behind) {
        features.add("<g" + own.gap());
        features.add(">g" + behind.gap());
        features.add("gg" + own.gap() + "_" + behind.gap());
        features.add("ww" + before.key() + "_" + own.key());
        features.add("xx" + own.key() + "_" + behind.key());
        features.add("ccc" + before.cluster() + "_" + own.cluster() + "_" + behind.cluster());
        features.add("sss" + before.shape() + "_" + own.shape() + "_" + behind.shape());
        features.add("ttt" + before.part() + "_" + own.part() + "_" + behind.part());
        features.add("tls" + own.part() + own.lists() + own.shape());
        features.add("tlb" + own.lists() + own.shape() + behind.part());
        features.add("<cc" + before.cluster() + "_" + own.cluster());
        features.add(">cc" + own.cluster() + "_" + behind.cluster());
        features.add("<ll" + before.lists() + own.gap() + own.lists());
        features.add(">ll" + own.lists() + behind.gap() + behind.lists());
        features.add("lc" + own.lists() + own.shape() + behind.cluster());
        features.add("lw" + own.lists() + own.shape() + behind.key());
        features.add("sl" + own.shape() + own.lists());
        features.add("<wl" + before.key() + own.gap() + own.shape());
        features.add(">wl" + own.shape() + behind.gap() + behind.key());
        features.add("hh" + before.hint() + own.gap() + own.hint() + behind.hint());
        features.add("hs" + own.hint() + own.shape() + own.lists());
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
