package org.covername.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.rules.Profile;
import org.covername.rules.RuleBook;
import org.covername.rules.RuleFolder;

/** Finds all that identifies in a draft. Loading takes seconds and happens once; recognising may be done by several threads at a time. */
public final class Recognition {

    private final List<Recogniser> recognisers;
    private final SecondLook secondLook;
    private final KinWords kinWords;

    private Recognition(List<Recogniser> recognisers, Vocabulary vocabulary) {
        this.recognisers = List.copyOf(recognisers);
        this.secondLook = new SecondLook(vocabulary);
        this.kinWords = new KinWords(vocabulary);
    }

    /** All recognisers, with the rules and word lists of a folder, in its usual profile. */
    public static Recognition load(RuleFolder rules) {
        return load(rules, Profile.usual(rules));
    }

    /** The same in another profile. */
    public static Recognition load(RuleFolder rules, Profile profile) {
        Vocabulary vocabulary = Vocabulary.load(rules);
        CoreNlpModels models = CoreNlpModels.load();
        return new Recognition(List.of(
            new CaseFileRecogniser(vocabulary),
            new PatternRecogniser(RuleBook.load(rules, profile)),
            new PublishedNameRecogniser(vocabulary),
            new PersonRecogniser(vocabulary),
            new CoreNlpRecogniser(models, vocabulary)),
            vocabulary);
    }

    /** What stands in the draft that identifies, or was looked at and kept; the same for the same draft, rules and case file. */
    public Mentions recognise(Draft draft, CaseFile caseFile) {
        List<Mention> found = new ArrayList<>();
        recognisers.forEach(recogniser -> found.addAll(recogniser.recognise(draft, caseFile)));
        found.addAll(secondLook.again(draft, Mentions.settled(found)));
        return new Mentions(Mentions.settled(widened(draft, found)).all().stream().filter(mention -> !JoiningWords.only(mention, draft)).toList());
    }

    /** Drops all that is remembered of drafts: none of their text stays in memory once the work on them is done. */
    public void forget() {
        recognisers.forEach(Recogniser::forget);
    }

    private List<Mention> widened(Draft draft, List<Mention> found) {
        Map<Integer, List<Word>> words = new HashMap<>();
        return found.stream().map(mention -> mention.kept() ? mention : mention.kind() != MentionKind.PERSON
            ? Articles.widened(mention, draft.passage(mention.passage()).text().text()) : mention.over(kinWords.widened(
            words.computeIfAbsent(mention.passage(), number -> Word.of(draft.passage(number))), mention.span()))).toList();
    }
}
