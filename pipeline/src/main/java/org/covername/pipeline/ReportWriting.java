package org.covername.pipeline;

import java.io.IOException;
import java.util.List;
import org.covername.casefile.Subject;
import org.covername.document.Remark;
import org.covername.document.Surface;
import org.covername.layout.PdfInPlace;
import org.covername.pseudonym.Policy;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Recognition;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;
import org.covername.redaction.WrittenReport.Layout;
import org.covername.rules.RuleFolder;
import org.covername.typeset.PdfTypesetter;
import org.covername.verification.ReportVerification;
import org.covername.verification.Residue;
import org.covername.verification.VerifiedReport;
import org.covername.verification.WidthAttack;

/**
 * How a report is written: a PDF draft keeps its look, unless the office wants it typeset or it cannot be done safely; what keeps its look and is then not
 * found clean is typeset as well. Never the other way round.
 */
final class ReportWriting {

    private final Policy policy;
    private final PdfInPlace inPlace = new PdfInPlace();
    private final PdfTypesetter typesetter;
    private final ReportVerification verification;

    ReportWriting(RuleFolder rules, Recognition recognition) {
        this.policy = Policy.load(rules);
        this.typesetter = PdfTypesetter.load(rules);
        this.verification = ReportVerification.load(recognition);
    }

    WrittenReport write(DraftWork work) {
        byte[] file = work.file().bytes();
        RedactedDraft redacted = RedactedDraft.of(work.draft(), work.resolution());
        if (!PdfInPlace.takes(file) || !policy.with(work.caseFile()).keepsLayout()) {
            return typeset(work, redacted);
        }
        PdfInPlace.Outcome outcome = inPlace.write(file, work.draft(), redacted, work.pictures());
        return outcome instanceof PdfInPlace.Written written ? written.report()
                : typeset(work, redacted).with(typesetBecause(((PdfInPlace.Refused) outcome).reason()));
    }

    private WrittenReport typeset(DraftWork work, RedactedDraft redacted) {
        return typesetter.typeset(redacted, work.caseFile().board(), work.pictures());
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
        return verify(work, typeset(work, verified.redacted()).with(typesetBecause("In the report that looked like its draft " + verified.residue().size() + " places were not clean")));
    }

    private VerifiedReport verify(DraftWork work, WrittenReport report) {
        VerifiedReport verified = verification.verify(work.draft(), work.caseFile(), work.resolution(), report);
        return report.layout() == Layout.DRAFT ? verified.withLayout(attacked(work, report)) : verified;
    }

    /** What the places of words still tell of the names that stood between them. */
    private static List<Residue> attacked(DraftWork work, WrittenReport report) {
        List<Surface> replaced = work.resolution().replacements().stream().filter(each -> each.treatment() != Treatment.KEEP).map(Replacement::mention)
                .map(mention -> work.draft().passage(mention.passage()).at(mention.span())).toList();
        List<Surface> names = work.caseFile().subjects().stream().map(Subject::names).flatMap(List::stream).toList();
        try {
            return WidthAttack.of(work.file().bytes()).on(report.pdf(), replaced, names);
        } catch (IOException unreadable) {
            return List.of(new Residue(Residue.Channel.WHOLE_FILE, 0, 0, "unreadable-file", ""));
        }
    }
}
