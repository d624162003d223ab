package org.covername.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
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
    private final Map<Integer, TabCase> cases = new HashMap<>();
    private final List<List<TaggedWords>> lessons = new ArrayList<>();

    public Training(RuleFolder rules, Profile profile, AdaGradTrainer trainer) {
        this.training = new ModelTraining(rules, profile);
        this.trainer = trainer;
    }

    /** The trainer's settings that stand beside the model of a profile. */
    public static Properties settings(RuleFolder rules, Profile profile) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = rules.open("models/" + profile.model().name() + "/training.properties")) {
            settings.load(file);
        }
        return settings;
    }

    /** Takes in all gold drafts of a folder, each as if nothing and as if something were known of its case; or a .jsonl file of benchmark cases. */
    public void add(Path gold) throws CaseFileRefusedException {
        if (Files.isRegularFile(gold)) {
            for (TabCase each : TabCase.read(gold)) {
                cases.put(drafts.size(), each);
                add(each.draft(), List.of());
            }
            return;
        }
        for (GoldDraft draft : GoldFolder.read(gold)) {
            add(draft, GoldFolder.beside(gold, draft.id()));
        }
    }

    private void add(GoldDraft draft, List<GoldMeta> beside) {
        GoldLesson whole = GoldLesson.of(draft, beside);
        List<TaggedWords> lesson = new ArrayList<>(training.lesson(whole.draft(), whole.known(), CaseFile.unknown("training")));
        if (!cases.containsKey(drafts.size())) {
            lesson.addAll(training.lesson(whole.draft(), whole.known(), GoldCaseFile.of(draft)));
        }
        drafts.add(draft);
        lessons.add(lesson);
    }

    /** The model of all drafts taken in. */
    public NameModel model() {
        return trainedWithout(List.of());
    }

    /**
     * What cross-validation says at one threshold.
     *
     * @param drafts    scores of marked-up drafts, and of benchmark cases as if they were such
     * @param benchmark scores of benchmark cases, by the benchmark's own measure
     */
    public record Reports(EvaluationReport drafts, TabReport benchmark) {

        /** Without scores yet. */
        public Reports() {
            this(EvaluationReport.withoutCaseFiles(), new TabReport(new Pace()));
        }

        /** By the measure of what was scored. */
        public String summary() {
            return benchmark.empty() ? drafts.summary() : benchmark.summary();
        }

        public String slips() {
            return benchmark.empty() ? drafts.slips() : benchmark.slips();
        }

        private String card() {
            return benchmark.empty() ? figures(drafts.inShort()) + " # without case files: direct and quasi mentions found, KEEPs unharmed" : figures(benchmark.inShort()) + " # ER direct, ER quasi, R, P";
        }

        private static String figures(List<Double> figures) {
            return figures.stream().map(figure -> String.format(Locale.ROOT, "%.3f", figure)).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * Trains on all drafts but every n-th, and scores the ones left out, without case files, at each threshold.
     *
     * @param fold    which of them, from 0
     * @param reports for each threshold, which the scores are added to
     */
    public void crossValidate(int fold, int folds, Map<Double, Reports> reports) {
        List<Integer> heldBack = IntStream.range(0, drafts.size()).filter(draft -> draft % folds == fold).boxed().toList();
        NameModel model = trainedWithout(heldBack);
        reports.forEach((threshold, report) -> {
            Evaluation evaluation = new Evaluation(training.recognition(model, threshold)::recognise, false);
            heldBack.forEach(draft -> evaluation.score(drafts.get(draft), report.drafts()));
            heldBack.stream().filter(cases::containsKey).forEach(draft -> evaluation.score(cases.get(draft), report.benchmark()));
        });
    }

    /** What the model of all drafts is made of, as lines of YAML, so that a committed model can be told from another. */
    public String card() {
        String texts = drafts.stream().map(draft -> draft.id() + "\0" + draft.text().text()).collect(Collectors.joining("\0"));
        return "version: 1%ndrafts: %d%nwords: %d%nsha256-of-drafts: %s%n".formatted(drafts.size(),
            lessons.stream().flatMap(List::stream).mapToInt(words -> words.tags().size()).sum(), DraftFile.sha256(texts.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * What cross-validation said, as lines of YAML that stand with those of {@link #card()}: nobody's model has seen the drafts that it is scored on.
     *
     * @param reports by threshold, 0 for those of the profile
     */
    public static String card(int folds, Map<Double, Reports> reports) {
        return String.format("cross-validated: # in %d parts, from which likelihood on a word is hidden; 0 for the profile's%n", folds)
            + reports.entrySet().stream().map(each -> String.format(Locale.ROOT, "  %.2f: %s%n", each.getKey(), each.getValue().card())).collect(Collectors.joining());
    }

    private NameModel trainedWithout(List<Integer> heldBack) {
        List<List<TaggedWords>> all = IntStream.range(0, lessons.size()).filter(draft -> !heldBack.contains(draft)).mapToObj(lessons::get).toList();
        return trainer.train(all);
    }
}
