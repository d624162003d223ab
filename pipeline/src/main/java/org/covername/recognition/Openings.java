package org.covername.recognition;

import java.util.List;

/**
 * Ordinary words that open a sentence with a capital, as every word there does: "Small things went missing" where a Mrs Small was found. It is only a word there if
 * the model, which has read what follows, sees next to no chance of its being a name. Names of the case file are left alone: {@link NameContext} has judged them.
 */
final class Openings {

    private static final double NO_CHANCE = 0.03;

    private final Vocabulary vocabulary;

    Openings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a mention is no more than such a word. */
    boolean open(Mention mention, ModelView view) {
        if (mention.kept() || mention.kind() != MentionKind.PERSON || Settlement.ofTheCaseFile(mention) || view.hidden(mention) >= NO_CHANCE) {
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
