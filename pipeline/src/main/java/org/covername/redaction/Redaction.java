package org.covername.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.pseudonym.Resolution;
import org.covername.recognition.Recognition;

/** From a draft and its resolution to a PDF that was checked in every way we have. Loading takes a second or two and happens once; safe for several threads. */
public final class Redaction {

    private final PdfTypesetter typesetter = new PdfTypesetter();
    private final PdfConformance conformance = new PdfConformance();
    private final Recognition recognition;

    private Redaction(Recognition recognition) {
        this.recognition = recognition;
    }

    /** @param recognition tried a second time, on what the PDF says */
    public static Redaction load(Recognition recognition) {
        return new Redaction(recognition);
    }

    /** Both steps at once. */
    public VerifiedReport redact(Draft draft, CaseFile caseFile, Resolution resolution) {
        return verify(draft, caseFile, resolution, typeset(draft, caseFile, resolution));
    }

    /** Sets the report anew. */
    public TypesetReport typeset(Draft draft, CaseFile caseFile, Resolution resolution) {
        return typesetter.typeset(RedactedDraft.of(draft, resolution), caseFile.board());
    }

    /** Reads the written report afresh. Four parameters, as a report can be checked only against all that it was made from. */
    public VerifiedReport verify(Draft draft, CaseFile caseFile, Resolution resolution, TypesetReport report) {
        // Three checks of one file that share nothing: side by side they take as long as the longest.
        CompletableFuture<Accessibility> accessibility = conformance.started(report.pdf());
        CompletableFuture<List<Residue>> left = CompletableFuture.supplyAsync(() -> ResidueCheck.of(draft, resolution, caseFile.board()).check(report.pdf()));
        SecondRecognition second = new SecondRecognition(recognition, caseFile, draft, resolution);
        second.check(report.pdf());
        List<Residue> residue = new ArrayList<>(left.join());
        residue.addAll(second.residue());
        RedactedDraft redacted = RedactedDraft.of(draft, resolution);
        return new VerifiedReport(redacted, report, accessibility.join(), residue, second.doubts());
    }
}
