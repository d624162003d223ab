package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;

/**
 * Finds people by what stands around a capitalised word: a title, a role, a verb of speaking, an introduction; and by lists of given names and
 * surnames. Words that are names and ordinary words as well need more of it.
 */
final class PersonRecogniser implements Recogniser {

    static final String RULE = "person-by-context";

    private final Vocabulary vocabulary;
    private final PersonContext context;

    PersonRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.context = new PersonContext(vocabulary);
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        DraftWords statistics = DraftWords.of(draft);
        Likelihood likelihood = new Likelihood(vocabulary, context, statistics);
        NameColumns columns = NameColumns.of(draft, vocabulary);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            for (NameRun run : NameRun.of(Word.of(passage), vocabulary)) {
                judge(run, likelihood, columns.names(passage))
                    .ifPresent(evidence -> mentions.add(new Mention(passage.number(), run.span(), MentionKind.PERSON, false, Optional.empty(), evidence)));
            }
        }
        return mentions;
    }

    private static Optional<Evidence> judge(NameRun run, Likelihood likelihood, boolean inNameColumn) {
        Likelihood.Judgement judgement = inNameColumn ? likelihood.ofColumn(run) : likelihood.ofPerson(run);
        return judgement.score() >= 0.5 ? Optional.of(new Evidence(RULE, judgement.because(), judgement.score())) : Optional.empty();
    }
}
