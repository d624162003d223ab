package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.model.Tag;

/** What rules, lists and the case file take the words of a draft for, before a model weighs it with all else. */
final class Hints {

    private static final String NOTHING = "-";
    private static final double SURE_ENOUGH = 0.7;

    private final List<List<Word>> words;
    private final List<String[]> hints;
    private final List<List<List<String>>> rules;
    private final Map<String, String> elsewhere = new HashMap<>();

    /** @param words of each passage */
    Hints(List<List<Word>> words, Collection<Mention> found) {
        this.words = words;
        this.hints = words.stream().map(passage -> new String[passage.size()]).toList();
        this.rules = words.stream().map(passage -> Stream.<List<String>>generate(ArrayList::new).limit(passage.size()).toList()).toList();
        Mentions.settled(found).all().forEach(this::hint);
        found.forEach(this::rule);
    }

    /** What the word is taken for here, or "-". */
    String of(int passage, int word) {
        String hint = hints.get(passage)[word];
        return hint == null ? NOTHING : hint;
    }

    /** The rules that found it, and how sure each is in tenths. */
    List<String> rules(int passage, int word) {
        return rules.get(passage).get(word);
    }

    /** What a word so written is surely taken for anywhere in the draft, or "-". */
    String elsewhere(String key) {
        return elsewhere.getOrDefault(key, NOTHING);
    }

    private void hint(Mention mention) {
        String tag = sign(mention);
        for (int at : within(mention)) {
            Word word = words.get(mention.passage()).get(at);
            hints.get(mention.passage())[at] = tag;
            if (word.capital() && mention.evidence().score() >= SURE_ENOUGH) {
                elsewhere.merge(word.key(), tag, (one, other) -> one.contains(other) ? one : other.compareTo(one) < 0 ? other + one : one + other);
            }
        }
    }

    private void rule(Mention mention) {
        for (int at : within(mention)) {
            rules.get(mention.passage()).get(at).add(mention.evidence().rule());
            rules.get(mention.passage()).get(at).add(sign(mention) + Math.round(mention.evidence().score() * 10));
        }
    }

    private static String sign(Mention mention) {
        Tag tag = Tags.of(mention);
        return tag.name().substring(0, 2);
    }

    private List<Integer> within(Mention mention) {
        List<Word> passage = words.get(mention.passage());
        List<Integer> within = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            if (mention.span().contains(passage.get(i).span())) {
                within.add(i);
            }
        }
        return within;
    }
}
