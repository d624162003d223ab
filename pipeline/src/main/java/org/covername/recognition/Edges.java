package org.covername.recognition;

import java.util.List;
import java.util.Set;
import org.covername.model.Tag;

/**
 * Widens what a model calls a mention at its edges and over the small words within it: beside a word that is surely hidden, a slight chance is enough for the
 * next one ("Isle of" before "Merrow"), "on" between two words of one name is part of it, and "and" at the end of one is not its end.
 */
final class Edges {

    private static final double SLIGHT_CHANCE = 0.05;
    private static final Set<String> SMALL = Set.of("of", "and", "the", "on", "upon", "in", "at", "by", "for", "de", "y", "le", "la", "under");

    private static final Set<String> STANDING = Set.of("on", "upon");

    private final List<Word> words;
    private final double[][] probabilities;

    /** @param probabilities of each word, for each tag */
    Edges(List<Word> words, double[][] probabilities) {
        this.words = words;
        this.probabilities = probabilities;
    }

    /** @param tags of each word, which are changed */
    void widen(Tag[] tags) {
        for (int at = 1; at < tags.length; at++) {
            take(tags, at, at - 1, at);
        }
        for (int at = tags.length - 2; at >= 0; at--) {
            take(tags, at, at + 1, at + 1);
        }
        for (int at = 1; at + 1 < tags.length; at++) {
            bridge(tags, at);
            finish(tags, at);
            goOn(tags, at);
        }
    }

    private void take(Tag[] tags, int at, int neighbour, int gap) {
        if (tags[at] == Tag.NONE && tags[neighbour].hides() && close(gap) && ModelView.hidden(probabilities[at]) >= SLIGHT_CHANCE) {
            tags[at] = tags[neighbour];
        }
    }

    /** One or two small words between words of the same name; people are not joined so, since "and" parts them. */
    private void bridge(Tag[] tags, int at) {
        Tag tag = tags[at - 1];
        boolean joins = tag == Tag.PLACE || tag == Tag.BODY || tag == Tag.OCCUPATION;
        int end = at;
        while (joins && end < tags.length && end < at + 2 && tags[end] == Tag.NONE && SMALL.contains(words.get(end).key()) && close(end)) {
            end++;
        }
        if (joins && end > at && end < tags.length && tags[end] == tag && close(end)) {
            while (at < end) {
                tags[at++] = tag;
            }
        }
    }

    /** "The Plough and": the word behind, with a capital, is the name's other half, though it may look like one that stays. */
    private void finish(Tag[] tags, int at) {
        Tag tag = tags[at];
        boolean half = (tag == Tag.PLACE || tag == Tag.BODY) && tags[at - 1] == tag && words.get(at - 1).capital() && words.get(at).key().equals("and");
        if (half && !tags[at + 1].hides() && words.get(at + 1).capital() && close(at + 1)) {
            tags[at + 1] = tag;
        }
    }

    /** "Little Acorns on": the place behind is the rest of the body's name, as "on" ends none. */
    private void goOn(Tag[] tags, int at) {
        boolean ends = tags[at] == Tag.BODY && tags[at - 1] == Tag.BODY && STANDING.contains(words.get(at).key());
        for (int word = at + 1; ends && word < tags.length && tags[word] == Tag.PLACE && close(word); word++) {
            tags[word] = Tag.BODY;
        }
    }

    private boolean close(int at) {
        return words.get(at).before().equals(" ") || words.get(at).before().equals("-");
    }
}
