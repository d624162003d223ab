package org.covername.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.covername.document.Span;
import org.covername.rules.Profile;

/**
 * What counts where a profile leaves kinds to the model alone: of these kinds what the model takes for a mention, with the title before a name and without the
 * small words at its edges; of all others what rules find; and whoever the case file names, hidden or kept.
 */
final class ModelAlone {

    private final Vocabulary vocabulary;
    private final Profile profile;

    ModelAlone(Vocabulary vocabulary, Profile profile) {
        this.vocabulary = vocabulary;
        this.profile = profile;
    }

    /** @param found what rules, lists and the case file take for mentions */
    List<Mention> counting(Collection<Mention> found, ModelView view) {
        List<Mention> counting = new ArrayList<>(found.stream().filter(this::stands).toList());
        for (Mention mention : view.mentions()) {
            List<Word> words = view.words().get(mention.passage());
            counting.add(mention.kind() == MentionKind.PERSON ? titled(mention, words) : JoiningWords.trimmed(mention, words));
        }
        return counting;
    }

    private boolean stands(Mention mention) {
        return Settlement.ofTheCaseFile(mention) || PublishedNameRecogniser.ofTheCaseFile(mention) || !mention.kept() && !profile.leftToModel(mention.kind().word());
    }

    /** A judgment tells people's titles, and what a title tells is part of who somebody is. */
    private Mention titled(Mention mention, List<Word> words) {
        int from = 0;
        while (from < words.size() && words.get(from).span().start() < mention.span().start()) {
            from++;
        }
        int first = from;
        while (first > 0 && first < words.size() && title(words, first - 1)) {
            first--;
        }
        return first == from || mention.kept() ? mention : mention.over(new Span(words.get(first).span().start(), mention.span().end()));
    }

    private boolean title(List<Word> words, int at) {
        String gap = words.get(at + 1).before();
        return words.get(at).capital() && vocabulary.title(words.get(at).key()) && (gap.equals(" ") || gap.equals(". "));
    }
}
