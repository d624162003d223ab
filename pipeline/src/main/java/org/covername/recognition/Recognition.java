package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
    private final ModelAlone modelAlone;
    private final Profile profile;
    private final String models;

    private Recognition(FirstLook firstLook, ModelLook modelLook, Vocabulary vocabulary, Of of) {
        this.profile = of.profile();
        this.models = of.models();
        this.firstLook = firstLook;
        this.modelLook = modelLook;
        this.vocabulary = vocabulary;
        this.secondLook = new SecondLook(vocabulary);
        this.openings = new Openings(vocabulary);
        this.kinWords = new KinWords(vocabulary);
        this.modelAlone = new ModelAlone(vocabulary, profile);
    }

    /** @param models by which it is known whether others are the same */
    private record Of(Profile profile, String models) {

        static Of of(RuleFolder rules, Profile profile) {
            return new Of(profile, profile.model().name() + " " + rules.sha256("models/"));
        }
    }

    /** All recognisers, with the rules, word lists and model of a folder, in its usual profile. */
    public static Recognition load(RuleFolder rules) {
        return load(rules, Profile.usual(rules));
    }

    /** The same in another profile. */
    public static Recognition load(RuleFolder rules, Profile profile) {
        CompletableFuture<NameModel> model = CompletableFuture.supplyAsync(() -> ModelFiles.model(rules, profile.model().name()));
        CompletableFuture<WordKnowledge> knowledge = CompletableFuture.supplyAsync(() -> WordKnowledge.load(rules));
        Vocabulary vocabulary = Vocabulary.load(rules);
        ModelLook modelLook = new ModelLook(model.join(), vocabulary, knowledge.join(), profile);
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
        return new Recognition(new FirstLook(other, rules, profile), modelLook.with(other, profile), other, of);
    }

    /** Recognition of these parts. */
    static Recognition with(FirstLook firstLook, ModelLook modelLook, Vocabulary vocabulary, Profile profile) {
        return new Recognition(firstLook, modelLook, vocabulary, new Of(profile, ""));
    }

    /** What stands in the draft that identifies, or was looked at and kept; the same for the same draft, rules and case file. */
    public Mentions recognise(Draft draft, CaseFile caseFile) {
        List<Mention> found = new ArrayList<>(firstLook.at(draft, caseFile));
        ModelView view = modelLook.at(draft, found);
        List<Mention> counting = profile.model().alone() ? modelAlone.counting(found, view) : weighed(draft, found, view);
        return new Mentions(Mentions.settled(counting).all().stream().flatMap(mention -> uncut(mention, draft, view).stream())
            .filter(mention -> !JoiningWords.only(mention, draft) && (mention.kept() || profile.hides().contains(mention.kind().word()))).toList());
    }

    /** What another mention has left over of one, without the white space and the small words at the cut; nothing of "Captain " before a name. */
    private Optional<Mention> uncut(Mention mention, Draft draft, ModelView view) {
        String surface = mention.span().of(draft.passage(mention.passage()).text().text());
        if (mention.kept() || Settlement.ofTheCaseFile(mention) || surface.equals(surface.strip())) {
            return Optional.of(mention);
        }
        Mention trimmed = JoiningWords.trimmedAtCuts(mention, surface, view.words().get(mention.passage()));
        boolean title = mention.kind() == MentionKind.PERSON && view.words().get(mention.passage()).stream().filter(word -> trimmed.span().contains(word.span()))
            .allMatch(word -> vocabulary.title(word.key()));
        return title ? Optional.empty() : Optional.of(trimmed);
    }

    /** What rules, lists and model found, each weighed against the others, and the same again wherever it stands. */
    private List<Mention> weighed(Draft draft, List<Mention> first, ModelView view) {
        List<Mention> found = new ArrayList<>(first);
        Namesakes namesakes = new Namesakes(view, first, vocabulary);
        found.removeIf(mention -> openings.open(mention, view) || namesakes.bears(mention));
        view.mentions().stream().filter(mention -> !namesakes.misled(mention)).forEach(found::add);
        found = new ArrayList<>(found.stream().flatMap(new HiddenPeople(view, found, vocabulary)::each).toList());
        KeptPeople kept = new KeptPeople(view, found, vocabulary);
        found.removeIf(kept::spares);
        secondLook.again(draft, Mentions.settled(found), view).stream().filter(mention -> !kept.spares(mention)).forEach(found::add);
        return widened(draft, found, view);
    }

    private List<Mention> widened(Draft draft, List<Mention> found, ModelView view) {
        return found.stream().map(mention -> mention.kept() ? mention : Articles.widened(mention.kind() != MentionKind.PERSON ? mention
            : mention.over(kinWords.widened(view.words().get(mention.passage()), mention.span())), draft.passage(mention.passage()).text().text())).toList();
    }
}
