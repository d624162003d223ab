package org.covername.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.document.Draft;
import org.covername.extraction.PlainText;
import org.covername.extraction.PlainText.TextDraft;
import org.covername.recognition.Mentions;

/** Has gold drafts worked through, and scores what was found. */
public final class Evaluation {

    private final BiFunction<Draft, CaseFile, Mentions> recognition;
    private final boolean withCaseFiles;
    private final Pace pace = new Pace();

    /**
     * Whatever finds mentions may be scored: recognition in any profile, with any model.
     *
     * @param withCaseFiles whether what the office knows of a case may be used
     */
    public Evaluation(BiFunction<Draft, CaseFile, Mentions> recognition, boolean withCaseFiles) {
        this.recognition = recognition;
        this.withCaseFiles = withCaseFiles;
    }

    /**
     * Scores all gold drafts of a folder.
     *
     * @throws CaseFileRefusedException if a case file beside a draft is faulty
     */
    public EvaluationReport of(Path goldFolder) throws CaseFileRefusedException {
        EvaluationReport report = report();
        for (GoldDraft gold : GoldFolder.read(goldFolder)) {
            score(gold, report);
        }
        return report;
    }

    /** A report without drafts yet. */
    EvaluationReport report() {
        return new EvaluationReport(pace, withCaseFiles);
    }

    void score(GoldDraft gold, EvaluationReport report) {
        CaseFile nothingKnown = CaseFile.unknown("evaluation");
        report.add(gold, Scoring.of(gold, found(gold.text().text(), withCaseFiles ? gold.caseFile().orElse(nothingKnown) : nothingKnown)));
    }

    /** Scores the cases of the Text Anonymization Benchmark, as its own scorer does. */
    public TabReport ofTab(Path jsonLines) {
        TabReport report = new TabReport(pace);
        for (TabCase gold : TabCase.read(jsonLines)) {
            score(gold, report);
        }
        return report;
    }

    void score(TabCase gold, TabReport report) {
        report.add(gold, TabScoring.of(gold, found(gold.text().text(), CaseFile.unknown("evaluation"))));
    }

    private List<Found> found(String text, CaseFile caseFile) {
        TextDraft read = PlainText.read(text);
        return Found.of(read, pace.of(text, () -> recognition.apply(read.draft(), caseFile)));
    }
}
