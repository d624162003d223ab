package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.model.NameModel;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;

/**
 * Finds all that identifies in a draft: rules, lists and the case file look first, a model of names weighs what they say with all else, and what was
 * found once is looked for everywhere. Loading takes seconds and happens once; recognising may be done by several threads at a time.
 */
public final class Recognition {

    private final Vocabulary vocabulary;
    private final FirstLook firstLook;
    private final ModelLook modelLook;
    private final SecondLook secondLook;
    private final Openings openings;
    private final KinWords kinWords;
    private final Predicate<MentionKind> hides;
    private final String models;

    private Recognition(FirstLook firstLook, ModelLook modelLook, Vocabulary vocabulary, Of of) {
        this.hides = of.hides();
        this.models = of.models();
        this.firstLook = firstLook;
        this.modelLook = modelLook;
        this.vocabulary = vocabulary;
        this.secondLook = new SecondLook(vocabulary);
        this.openings = new Openings(vocabulary);
        this.kinWords = new KinWords(vocabulary);
    }

    /** @param models by which it is known whether others are the same */
    private record Of(Predicate<MentionKind> hides, String models) {

        static Of of(RuleFolder rules, Profile profile) {
            return new Of(kind -> profile.hides().contains(kind.word()), profile.model() + " " + rules.sha256("models/"));
        }
    }

    /** All recognisers, with the rules, word lists and model of a folder, in its usual profile. */
    public static Recognition load(RuleFolder rules) {
        return load(rules, Profile.usual(rules));
    }

    /** The same in another profile. */
    public static Recognition load(RuleFolder rules, Profile profile) {
        CompletableFuture<NameModel> model = CompletableFuture.supplyAsync(() -> ModelFiles.model(rules, profile.model()));
        CompletableFuture<WordKnowledge> knowledge = CompletableFuture.supplyAsync(() -> WordKnowledge.load(rules));
        Vocabulary vocabulary = Vocabulary.load(rules);
        ModelLook modelLook = new ModelLook(model.join(), vocabulary, knowledge.join(), kind -> profile.threshold(kind.word()));
        return new Recognition(new FirstLook(vocabulary, rules, profile), modelLook, vocabulary, Of.of(rules, profile));
    }

    /** Other rules and word lists, in their usual profile, with the same models where those are the same. */
    public Recognition under(RuleFolder rules) {
        Profile profile = Profile.usual(rules);
        Of of = Of.of(rules, profile);
        if (!of.models().equals(models)) {
            return load(rules, profile);
        }
        Vocabulary other = Vocabulary.load(rules);
        return new Recognition(new FirstLook(other, rules, profile), modelLook.with(other, kind -> profile.threshold(kind.word())), other, of);
    }

    /** All that these find is hidden. */
    static Recognition with(FirstLook firstLook, ModelLook modelLook, Vocabulary vocabulary) {
        return new Recognition(firstLook, modelLook, vocabulary, new Of(kind -> true, ""));
    }

    /** What stands in the draft that identifies, or was looked at and kept; the same for the same draft, rules and case file. */
    public Mentions recognise(Draft draft, CaseFile caseFile) {
        List<Mention> found = new ArrayList<>(firstLook.at(draft, caseFile));
        ModelView view = modelLook.at(draft, found);
        found.removeIf(mention -> openings.open(mention, view));
        found.addAll(view.mentions());
        KeptPeople kept = new KeptPeople(view, found, vocabulary);
        found.removeIf(kept::spares);
        secondLook.again(draft, Mentions.settled(found), view).stream().filter(mention -> !kept.spares(mention)).forEach(found::add);
        return new Mentions(Mentions.settled(widened(draft, found, view)).all().stream()
            .filter(mention -> !JoiningWords.only(mention, draft) && (mention.kept() || hides.test(mention.kind()))).toList());
    }

    private List<Mention> widened(Draft draft, List<Mention> found, ModelView view) {
        return found.stream().map(mention -> mention.kept() ? mention : mention.kind() != MentionKind.PERSON
            ? Articles.widened(mention, draft.passage(mention.passage()).text().text()) : mention.over(kinWords.widened(
            view.words().get(mention.passage()), mention.span()))).toList();
    }
}
