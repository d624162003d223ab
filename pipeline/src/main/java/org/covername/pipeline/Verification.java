package org.covername.pipeline;

import java.util.List;
import java.util.Optional;
import org.covername.redaction.WrittenReport;
import org.covername.verification.Accessibility;
import org.covername.verification.Check;
import org.covername.verification.Residue;
import org.covername.verification.VerifiedReport;

/**
 * What a fresh reading of the written PDF gave.
 *
 * @param residue what should be gone and is not
 * @param instead the report that was checked, where it took the place of one that kept the look of its draft and was not clean
 * @param doubts  what a recogniser takes for a name, for the officer to look at
 * @param checks  what was looked into
 */
public record Verification(List<Residue> residue, List<Residue> doubts, Accessibility accessibility, List<Check> checks,
                           Optional<WrittenReport> instead) {

    public Verification {
        residue = List.copyOf(residue);
        doubts = List.copyOf(doubts);
        checks = List.copyOf(checks);
    }

    /** @param first the report as it was written */
    static Verification of(VerifiedReport report, WrittenReport first) {
        Optional<WrittenReport> instead = report.report() == first ? Optional.empty() : Optional.of(report.report());
        return new Verification(report.residue(), report.doubts(), report.accessibility(), report.checks(), instead);
    }
}
