package org.covername.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.covername.Shared;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.evaluation.Evaluation;
import org.covername.evaluation.Training;
import org.covername.evaluation.Training.Reports;
import org.covername.model.AdaGradTrainer;
import org.covername.pipeline.Detection;
import org.covername.rules.Profile;
import org.covername.rules.RuleFolder;

/**
 * How much of what identifies is found and how much of the rest is left alone, beside what others reach: on the marked-up reviews beside the project as shipped, and on the
 * judgments of the Text Anonymization Benchmark by models that saw none of those they are tried on.
 */
public final class QualityBenchmark {

    private static final RuleFolder RULES = RuleFolder.at(Path.of("..", "redaction-rules"));
    private static final String REVIEWS = "safeguarding-review";
    private static final String JUDGMENTS = "court-judgment";
    private static final int FOLDS = 5;
    /** Stands for the profile's own. */
    private static final double THRESHOLD = 0;

    private QualityBenchmark() {
    }

    /** By itself; with the others it is run by {@link SpeedBenchmark}. */
    public static void main(String[] arguments) throws CaseFileRefusedException, IOException {
        run();
    }

    static void run() throws CaseFileRefusedException, IOException {
        Optional<Path> shared = Shared.folder();
        if (shared.isEmpty()) {
            Figures.say("quality: the marked-up drafts are not beside the project, so nothing to score");
            return;
        }
        Detection detection = Detection.load(RULES, Profile.named(RULES, REVIEWS));
        Path corpus = shared.get().resolve("corpus");
        Figures.say("%nreviews with case files; asked: direct .998, quasi .965, entities direct .985, KEEP .985, rightly .95");
        Figures.say("%s", new Evaluation(detection::judged, true).of(corpus).summary());
        Figures.say("%nreviews without case files; asked: direct .985, quasi .96, KEEP .98");
        Figures.say("%s", new Evaluation(detection::judged, false).of(corpus).summary());
        judgments(shared.get().resolve("benchmarks/tab/dev.jsonl"));
    }

    private static void judgments(Path cases) throws CaseFileRefusedException, IOException {
        Profile profile = Profile.named(RULES, JUDGMENTS);
        Training training = new Training(RULES, profile, new AdaGradTrainer(Training.settings(RULES, profile)));
        training.add(cases);
        Map<Double, Reports> reports = Map.of(THRESHOLD, new Reports());
        for (int fold = 0; fold < FOLDS; fold++) {
            training.crossValidate(fold, FOLDS, reports);
        }
        Figures.say("judgments, cross-validated in %d parts; asked: ER_di .997, ER_qi .93, R .94, P .72", FOLDS);
        Figures.say("%s", reports.get(THRESHOLD).benchmark().summary());
    }
}
