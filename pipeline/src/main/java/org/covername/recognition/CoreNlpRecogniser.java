package org.covername.recognition;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Span;

/**
 * Finds people, places and bodies by Stanford CoreNLP's three models. What the models say is a vote and no more: they take a third of a report's
 * vocabulary for names, so {@link Plausibility} decides with the draft's own use of capitals, the word lists and the number of models that agree.
 */
final class CoreNlpRecogniser implements Recogniser {

    static final String RULE = "corenlp";
    private static final Map<String, MentionKind> KINDS = Map.of("PERSON", MentionKind.PERSON, "LOCATION", MentionKind.PLACE,
        "GPE", MentionKind.PLACE, "ORGANIZATION", MentionKind.LOCAL_BODY);

    private final CoreNlpModels models;
    private final Vocabulary vocabulary;

    CoreNlpRecogniser(CoreNlpModels models, Vocabulary vocabulary) {
        this.models = models;
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        Plausibility plausibility = new Plausibility(vocabulary, DraftWords.of(draft));
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            List<Word> words = Word.of(passage);
            for (List<CoreLabel> sentence : CoreNlpModels.sentences(passage.text().text())) {
                if (!plausibility.possible(words, span(sentence))) {
                    continue;
                }
                votes(sentence).forEach(vote -> plausibility.judge(passage, words, vote).ifPresent(mentions::add));
            }
        }
        return mentions;
    }

    @Override
    public void forget() {
        models.forget();
    }

    /** Runs of tokens that at least one model takes for the same kind of name. */
    private List<Vote> votes(List<CoreLabel> sentence) {
        List<List<String>> labels = models.labels(sentence);
        List<Vote> votes = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Optional<MentionKind> kind = kind(labels, i);
            int end = i + 1;
            while (kind.isPresent() && end < sentence.size() && kind(labels, end).equals(kind)) {
                end++;
            }
            if (kind.isPresent()) {
                votes.add(vote(sentence.subList(i, end), kind.get(), agreeing(labels, i, end, kind.get())));
            }
            i = end;
        }
        return votes;
    }

    private static Vote vote(List<CoreLabel> tokens, MentionKind kind, int models) {
        return new Vote(span(tokens), kind, models);
    }

    private static Span span(List<CoreLabel> tokens) {
        return new Span(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
    }

    /** The kind that most models see in a token; a person before all else where they are at one another. */
    private static Optional<MentionKind> kind(List<List<String>> labels, int token) {
        List<MentionKind> seen = labels.stream().map(model -> KINDS.get(model.get(token))).filter(kind -> kind != null).sorted().toList();
        return seen.stream().max((a, b) -> Long.compare(count(seen, a), count(seen, b)) != 0
            ? Long.compare(count(seen, a), count(seen, b)) : b.compareTo(a));
    }

    private static long count(List<MentionKind> seen, MentionKind kind) {
        return seen.stream().filter(kind::equals).count();
    }

    /** The most models that agree on any one token of the run. */
    private static int agreeing(List<List<String>> labels, int from, int to, MentionKind kind) {
        int most = 0;
        for (int token = from; token < to; token++) {
            int at = token;
            most = Math.max(most, (int) labels.stream().filter(model -> KINDS.get(model.get(at)) == kind).count());
        }
        return most;
    }

    /**
     * What the models say of a run of tokens.
     *
     * @param models how many of the three agree, 1 to 3
     */
    record Vote(Span span, MentionKind kind, int models) {
    }
}
