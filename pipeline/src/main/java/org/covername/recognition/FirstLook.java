package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.rules.Profile;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;

/** The recognisers that go by the case file, by rules and by lists, each for itself. */
final class FirstLook {

    private final List<Recogniser> recognisers;

    FirstLook(Vocabulary vocabulary, RuleFolder rules, Profile profile) {
        recognisers = List.of(
            new CaseFileRecogniser(vocabulary),
            new PatternRecogniser(RuleBook.load(rules, profile)),
            new PublishedNameRecogniser(vocabulary),
            new ReviewLeadRecogniser(vocabulary),
            new SignatoryRecogniser(vocabulary),
            new BoardRecogniser(),
            new GivenInitialsRecogniser(),
            new PersonRecogniser(vocabulary));
    }

    /** What each of them finds; overlaps are not settled. */
    List<Mention> at(Draft draft, CaseFile caseFile) {
        List<Mention> found = new ArrayList<>();
        recognisers.forEach(recogniser -> found.addAll(recogniser.recognise(draft, caseFile)));
        return found;
    }
}
