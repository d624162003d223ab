package org.covername.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    public VerifiedReport redact(Draft draft, CaseFile caseFile, Resolution resolution) {
        Optional<String> board = caseFile.board();
        RedactedDraft redacted = RedactedDraft.of(draft, resolution);
        TypesetReport report = typesetter.typeset(redacted, board);
        List<Residue> residue = new ArrayList<>(ResidueCheck.of(draft, resolution, board).check(report.pdf()));
        SecondRecognition second = new SecondRecognition(recognition, caseFile, resolution);
        second.check(report.pdf());
        residue.addAll(second.residue());
        return new VerifiedReport(redacted, report, conformance.check(report.pdf()), residue, second.doubts());
    }
}
