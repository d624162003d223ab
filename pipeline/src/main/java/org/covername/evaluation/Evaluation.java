package org.covername.evaluation;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.covername.casefile.CaseFile;
import org.covername.casefile.CaseFileRefusedException;
import org.covername.document.Span;
import org.covername.extraction.PlainText;
import org.covername.extraction.TextDraft;
import org.covername.recognition.Mentions;
import org.covername.recognition.Recognition;

/** Recognises gold drafts and scores what was found. */
public final class Evaluation {

    private final Recognition recognition;
    private final boolean withCaseFiles;

    /** @param withCaseFiles whether what the office knows of a case may be used */
    public Evaluation(Recognition recognition, boolean withCaseFiles) {
        this.recognition = recognition;
        this.withCaseFiles = withCaseFiles;
    }

    /**
     * Scores all gold drafts of a folder.
     *
     * @throws CaseFileRefusedException if a case file beside a draft is faulty
     */
    public EvaluationReport of(Path goldFolder) throws CaseFileRefusedException {
        EvaluationReport report = new EvaluationReport();
        for (GoldDraft gold : GoldFolder.read(goldFolder)) {
            score(gold, report);
        }
        return report;
    }

    void score(GoldDraft gold, EvaluationReport report) {
        report.add(gold.id(), Scoring.of(gold, hidden(gold)));
    }

    private Map<Span, String> hidden(GoldDraft gold) {
        TextDraft text = PlainText.read(gold.text().text());
        CaseFile nothingKnown = CaseFile.unknown("evaluation");
        Mentions mentions = recognition.recognise(text.draft(), withCaseFiles ? gold.caseFile().orElse(nothingKnown) : nothingKnown);
        Map<Span, String> hidden = new HashMap<>();
        mentions.hidden().forEach(mention -> hidden.put(mention.span().shifted(text.offset(mention.passage())), mention.evidence().rule()));
        return hidden;
    }
}
