package org.covername.recognition;

import java.util.List;
import java.util.Optional;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.model.Tag;

/**
 * What the model makes of a draft.
 *
 * @param mentions      what it would hide, and what it takes for names that stay
 * @param words         of each passage
 * @param probabilities of each passage and word, for each tag
 */
record ModelView(List<Mention> mentions, List<List<Word>> words, List<double[][]> probabilities) {

    /** The words that lie wholly within a mention. */
    List<Word> within(Mention mention) {
        return words.get(mention.passage()).stream().filter(word -> mention.span().contains(word.span())).toList();
    }

    /** The same as a person's name, without the titles before it. */
    List<String> name(Mention mention, Vocabulary vocabulary) {
        return within(mention).stream().map(Word::key).dropWhile(vocabulary::title).toList();
    }

    /** The word before a mention; nothing at the start of a passage. */
    Optional<Word> before(Mention mention) {
        return words.get(mention.passage()).stream().takeWhile(word -> word.span().end() <= mention.span().start()).reduce((one, next) -> next);
    }

    /** How likely the likeliest word of a mention is to be of any hidden kind. */
    double hidden(Mention mention) {
        return most(mention.passage(), mention.span(), true);
    }

    /** The same of a span of a passage. */
    double hidden(Passage passage, Span span) {
        return most(passage.number(), span, true);
    }

    /** How likely the likeliest word of a span is to be a name that stays. */
    double kept(Passage passage, Span span) {
        return most(passage.number(), span, false);
    }

    private double most(int passage, Span span, boolean hidden) {
        double most = 0;
        List<Word> all = words.get(passage);
        for (int i = 0; i < all.size(); i++) {
            if (span.overlaps(all.get(i).span())) {
                double[] word = probabilities.get(passage)[i];
                most = Math.max(most, hidden ? hidden(word) : word[Tag.KEEP.ordinal()]);
            }
        }
        return most;
    }

    /** How likely a word is to be of any hidden kind. */
    static double hidden(double[] word) {
        return Math.max(0, 1 - word[Tag.KEEP.ordinal()] - word[Tag.NONE.ordinal()]);
    }
}
