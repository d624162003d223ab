package org.covername.pipeline;

import org.covername.casefile.CaseFile;
import org.covername.document.Remark;
import org.covername.layout.PdfInPlace;
import org.covername.pseudonym.Policy;
import org.covername.recognition.Recognition;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;
import org.covername.redaction.WrittenReport.Layout;
import org.covername.rules.RuleFolder;
import org.covername.typeset.PdfTypesetter;
import org.covername.verification.ReportVerification;
import org.covername.verification.VerifiedReport;

/**
 * How a report is written: a PDF draft keeps its look, unless the office wants it typeset or it cannot be done safely; what keeps its look and is then not
 * found clean is typeset as well. Never the other way round.
 */
final class ReportWriting {

    private final Policy policy;
    private final PdfInPlace inPlace = new PdfInPlace();
    private final PdfTypesetter typesetter = new PdfTypesetter();
    private final ReportVerification verification;

    ReportWriting(RuleFolder rules, Recognition recognition) {
        this.policy = Policy.load(rules);
        this.verification = ReportVerification.load(recognition);
    }

    WrittenReport write(DraftWork work) {
        byte[] file = work.file().bytes();
        if (!PdfInPlace.takes(file) || !policy.with(work.caseFile()).keepsLayout()) {
            return typeset(work);
        }
        PdfInPlace.Outcome outcome = inPlace.write(file, work.draft(), RedactedDraft.of(work.draft(), work.resolution()));
        return outcome instanceof PdfInPlace.Written written ? written.report()
                : typeset(work).with(typesetBecause(((PdfInPlace.Refused) outcome).reason()));
    }

    private WrittenReport typeset(DraftWork work) {
        return typesetter.typeset(RedactedDraft.of(work.draft(), work.resolution()), work.caseFile().board());
    }

    private static Remark typesetBecause(String reason) {
        return Remark.told("The report was typeset anew and does not look like its draft, because: " + reason + ".");
    }

    /** The report as written, if it is clean; else, if it kept its draft's look, one that was typeset. */
    VerifiedReport verify(DraftWork work) {
        VerifiedReport verified = verify(work, work.report());
        if (verified.residue().isEmpty() || work.report().layout() == Layout.TYPESET) {
            return verified;
        }
        return verify(work, typeset(work).with(typesetBecause("In the report that looked like its draft " + verified.residue().size() + " places were not clean")));
    }

    private VerifiedReport verify(DraftWork work, WrittenReport report) {
        CaseFile caseFile = work.caseFile();
        return verification.verify(work.draft(), caseFile, work.resolution(), report);
    }
}
