package org.covername.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Recognition;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;

/** Reads a written report afresh, in every way we have. Safe for several threads. */
public final class ReportVerification {

    private final PdfConformance conformance = new PdfConformance();
    private final Recognition recognition;

    private ReportVerification(Recognition recognition) {
        this.recognition = recognition;
    }

    /** @param recognition tried a second time, on what the PDF says */
    public static ReportVerification load(Recognition recognition) {
        return new ReportVerification(recognition);
    }

    /** Four parameters, as a report can be checked only against all that it was made from. */
    public VerifiedReport verify(Draft draft, CaseFile caseFile, Resolution resolution, WrittenReport report) {
        // Three checks of one file that share nothing: side by side they take as long as the longest.
        CompletableFuture<Accessibility> accessibility = conformance.started(report.pdf());
        CompletableFuture<List<Residue>> left = CompletableFuture
                .supplyAsync(() -> ResidueCheck.of(draft, resolution, caseFile.board()).with(caseFile).check(report.pdf()));
        SecondRecognition second = new SecondRecognition(recognition, caseFile, draft, resolution);
        second.check(report.pdf());
        List<Residue> residue = new ArrayList<>(left.join());
        residue.addAll(second.residue());
        RedactedDraft redacted = RedactedDraft.of(draft, resolution);
        return new VerifiedReport(redacted, report, accessibility.join(), residue, second.doubts(), Check.of(residue, accessibility.join()));
    }
}
