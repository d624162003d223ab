package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Subject;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Surface;

/** Finds the people of the case file in every form in which they are written. No keep rule can let one of them through. */
final class CaseFileRecogniser implements Recogniser {

    static final String RULE = "case-file";

    private final Vocabulary vocabulary;

    CaseFileRecogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        DraftWords words = DraftWords.of(draft);
        NameForms forms = NameForms.of(caseFile.subjects().stream().map(this::person).toList(), words, vocabulary);
        KnownNames names = new KnownNames(forms, new NameContext(vocabulary));
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            names.in(passage).forEach(found -> mentions.add(mention(passage, found)));
        }
        return mentions;
    }

    private KnownPerson person(Subject subject) {
        return KnownPerson.of(Optional.of(subject.id()), subject.names().stream().map(Surface::text).toList(), vocabulary);
    }

    private static Mention mention(Passage passage, KnownNames.Found found) {
        String because = found.form().subject().map(id -> "A form of the name of " + id + " in the case file").orElse("A name that several people of the case file share");
        Evidence evidence = new Evidence(RULE, because, found.form().sort().score());
        return new Mention(passage.number(), found.span(), MentionKind.PERSON, false, found.form().subject(), evidence);
    }
}
