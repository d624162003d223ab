package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.model.NameModel;
import org.covername.model.Tag;
import org.covername.model.TaggedWords;
import org.covername.model.WordClues;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;

/** Teaches a model of names what is to be hidden and what is to be kept, by drafts of which everything is known. */
public final class ModelTraining {

    private final Vocabulary vocabulary;
    private final WordKnowledge knowledge;
    private final FirstLook firstLook;
    private final Profile profile;

    /** @param profile whose rules give the model its hints */
    public ModelTraining(RuleFolder rules, Profile profile) {
        this.profile = profile;
        this.vocabulary = Vocabulary.load(rules);
        this.knowledge = WordKnowledge.load(rules);
        this.firstLook = new FirstLook(vocabulary, rules, profile);
    }

    /** A draft made ready: a list of words with their clues and tags for each passage. */
    public List<TaggedWords> lesson(Draft draft, Mentions known, CaseFile caseFile) {
        DraftClues clues = new DraftClues(draft, firstLook.at(draft, caseFile), vocabulary, knowledge);
        List<TaggedWords> lesson = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            List<WordClues> ofWords = clues.of(passage);
            List<Mention> mentions = known.in(passage.number());
            if (!ofWords.isEmpty()) {
                lesson.add(new TaggedWords(ofWords, clues.words(passage).stream().map(word -> tag(word, mentions)).toList()));
            }
        }
        return lesson;
    }

    private static Tag tag(Word word, List<Mention> mentions) {
        return mentions.stream().filter(mention -> mention.span().contains(word.span())).findFirst().map(Tags::of).orElse(Tag.NONE);
    }

    /**
     * Recognition with a model that is not, or not yet, among the rules.
     *
     * @param threshold likelihood at which a word is hidden, whatever the profile says; 0 where the profile's own are meant
     */
    public Recognition recognition(NameModel model, double threshold) {
        Profile meant = threshold > 0 ? profile.at(threshold) : profile;
        return Recognition.with(firstLook, new ModelLook(model, vocabulary, knowledge, meant), vocabulary, meant);
    }
}
