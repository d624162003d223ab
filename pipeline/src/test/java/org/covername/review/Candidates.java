package org.covername.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.casefile.CaseFile;
import org.covername.document.Span;
import org.covername.hold.Audience;
import org.covername.hold.Hold;
import org.covername.hold.HoldKind;
import org.covername.hold.HoldStatus;
import org.covername.hold.Holds;
import org.covername.jigsaw.JigsawReader;
import org.covername.redaction.MarkedDraft;
import org.covername.rules.RuleFolder;
import org.covername.typeset.PdfTypesetter;
import org.covername.verification.Accessibility;
import org.covername.verification.Check;
import org.covername.verification.Check.Result;
import org.covername.verification.Residue;
import org.covername.verification.VerifiedReport;

/** Candidates made of a small draft. */
final class Candidates {

    static final String DRAFT = """
            # Review of {{PERSON#child|Orla Tandy}}
            {{PERSON#mother|Fern Tandy}} awaits trial, wrote {{KEEP|Dr Ines Halloway}}. {{PERSON#mother|Fern}} lives at {{ADDRESS#home|3 Mill <Lane>}}.
            {{PERSON#child|Orla}} is blind in one eye, and the youngest of five.
            @header: {{PERSON#child|Orla}}, draft
            """;
    static final Hold AWAITS_TRIAL = new Hold(HoldKind.CRIMINAL_PROCEEDINGS, HoldStatus.ACTIVE, "awaits-trial", "A trial is still to come.",
            Optional.of(new Hold.Where(1, new Span(0, 24))));
    static final Hold INQUEST_ENDED = new Hold(HoldKind.INQUEST, HoldStatus.CONCLUDED, "case-file", "The office noted it.", Optional.empty());
    static final Accessibility PASSED = new Accessibility(true, true, List.of());

    private static final JigsawReader JIGSAW = JigsawReader.load(RuleFolder.bundled());
    private static final PdfTypesetter TYPESETTER = new PdfTypesetter();

    private Candidates() {
    }

    static Candidate with(Hold... holds) {
        return with(PASSED, List.of(), holds);
    }

    static Candidate with(Accessibility accessibility, List<Residue> residue, Hold... holds) {
        MarkedDraft draft = MarkedDraft.of(DRAFT, Map.of("child", "Child V", "mother", "Mother", "home", "[address removed]"));
        Optional<String> board = Optional.of("Fenwater Safeguarding Children Partnership");
        CaseFile caseFile = new CaseFile("child-v", board, List.of(), List.of(), List.of(), Map.of());
        VerifiedReport report = new VerifiedReport(draft.redacted(), TYPESETTER.typeset(draft.redacted(), board), accessibility, residue, List.of(),
                List.of(new Check("page-text", "The text of the pages", residue.isEmpty() ? Result.PASSED : Result.FAILED, "as the test has it")));
        return new Candidate(new DraftIdentity("child-v", "d-1", "a".repeat(64), "b".repeat(64)), draft.draft(), caseFile, draft.resolution(),
                new Candidate.Read(new Holds(List.of(holds), Audience.PUBLIC), JIGSAW.read(draft.redacted(), draft.resolution())), report);
    }
}
