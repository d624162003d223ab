package org.covername.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.document.DraftFile;
import org.covername.model.AdaGradTrainer;
import org.covername.model.NameModel;
import org.covername.model.TaggedWords;
import org.covername.recognition.ModelTraining;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;

/** Trains a model of names on gold drafts, and tells how well one so trained does on drafts that it has not seen. */
public final class Training {

    private final ModelTraining training;
    private final AdaGradTrainer trainer;
    private final List<GoldDraft> drafts = new ArrayList<>();
    private final List<List<TaggedWords>> lessons = new ArrayList<>();

    public Training(RuleFolder rules, Profile profile, AdaGradTrainer trainer) {
        this.training = new ModelTraining(rules, profile);
        this.trainer = trainer;
    }

    /** Takes in all gold drafts of a folder, each as if nothing and as if something were known of its case. */
    public void add(Path goldFolder) throws CaseFileRefusedException {
        for (GoldDraft gold : GoldFolder.read(goldFolder)) {
            GoldLesson whole = GoldLesson.of(gold, GoldFolder.beside(goldFolder, gold.id()));
            List<TaggedWords> lesson = new ArrayList<>(training.lesson(whole.draft(), whole.known(), CaseFile.unknown("training")));
            lesson.addAll(training.lesson(whole.draft(), whole.known(), GoldCaseFile.of(gold)));
            drafts.add(gold);
            lessons.add(lesson);
        }
    }

    /** The model of all drafts taken in. */
    public NameModel model() {
        return trainedWithout(List.of());
    }

    /**
     * Trains on all drafts but every n-th, and scores the ones left out, without case files, at each threshold.
     *
     * @param fold    which of them, from 0
     * @param reports for each threshold, which the scores are added to
     */
    public void crossValidate(int fold, int folds, Map<Double, EvaluationReport> reports) {
        List<Integer> heldBack = IntStream.range(0, drafts.size()).filter(draft -> draft % folds == fold).boxed().toList();
        NameModel model = trainedWithout(heldBack);
        reports.forEach((threshold, report) -> {
            Evaluation evaluation = new Evaluation(training.recognition(model, threshold)::recognise, false);
            heldBack.forEach(draft -> evaluation.score(drafts.get(draft), report));
        });
    }

    /** What the model of all drafts is made of, as lines of YAML, so that a committed model can be told from another. */
    public String card() {
        String texts = drafts.stream().map(draft -> draft.id() + "\0" + draft.text().text()).collect(Collectors.joining("\0"));
        return "version: 1%ndrafts: %d%nwords: %d%nsha256-of-drafts: %s%n".formatted(drafts.size(),
            lessons.stream().flatMap(List::stream).mapToInt(words -> words.tags().size()).sum(), DraftFile.sha256(texts.getBytes(StandardCharsets.UTF_8)));
    }

    private NameModel trainedWithout(List<Integer> heldBack) {
        List<TaggedWords> all = IntStream.range(0, lessons.size()).filter(draft -> !heldBack.contains(draft)).boxed().flatMap(draft -> lessons.get(draft).stream()).toList();
        return trainer.train(all);
    }
}
