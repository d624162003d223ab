package org.covername.recognition;

import java.util.List;

/**
 * Ordinary words that open a sentence with a capital, as every word there does: "Small things went missing" in the case of a family called Small. Even a name of
 * the case file is only a word there if the model, which has read what follows, sees next to no chance of its being a name.
 */
final class Openings {

    private static final double NO_CHANCE = 0.03;

    private final Vocabulary vocabulary;

    Openings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a mention is no more than such a word. */
    boolean open(Mention mention, ModelView view) {
        if (mention.kept() || mention.kind() != MentionKind.PERSON || view.hidden(mention) >= NO_CHANCE) {
            return false;
        }
        List<Word> words = view.words().get(mention.passage());
        int at = 0;
        while (at < words.size() && !mention.span().contains(words.get(at).span())) {
            at++;
        }
        return at < words.size() && words.get(at).span().equals(mention.span()) && vocabulary.english(words.get(at).key()) && DraftWords.opensSentence(words, at)
            && at + 1 < words.size();
    }
}
