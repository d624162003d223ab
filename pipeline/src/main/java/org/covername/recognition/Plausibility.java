package org.covername.recognition;

import java.util.List;
import java.util.Optional;
import org.covername.document.Passage;

/** Decides whether what the models take for a name is one. */
final class Plausibility {

    private final Vocabulary vocabulary;
    private final DraftWords draft;

    Plausibility(Vocabulary vocabulary, DraftWords draft) {
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    Optional<Mention> judge(Passage passage, CoreNlpRecogniser.Vote vote) {
        List<Word> words = Word.of(vote.span().of(passage.text().text()));
        if (words.isEmpty() || words.stream().noneMatch(this::nameLike)) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(CoreNlpRecogniser.RULE, vote.models() + " of 3 models take this for a " + vote.kind().word(), 0.4 + 0.1 * vote.models());
        return Optional.of(new Mention(passage.number(), vote.span(), vote.kind(), false, Optional.empty(), evidence));
    }

    private boolean nameLike(Word word) {
        return word.capital() && !vocabulary.notName(word.key()) && draft.lower(word.key()) == 0;
    }
}
