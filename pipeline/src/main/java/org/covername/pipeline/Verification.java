package org.covername.pipeline;

import java.util.List;
import org.covername.verification.Accessibility;
import org.covername.verification.Check;
import org.covername.verification.Residue;
import org.covername.verification.VerifiedReport;

/**
 * What a fresh reading of the written PDF gave.
 *
 * @param residue what should be gone and is not
 * @param doubts  what a recogniser takes for a name, for the officer to look at
 * @param checks  what was looked into
 */
public record Verification(List<Residue> residue, List<Residue> doubts, Accessibility accessibility, List<Check> checks) {

    public Verification {
        residue = List.copyOf(residue);
        doubts = List.copyOf(doubts);
        checks = List.copyOf(checks);
    }

    static Verification of(VerifiedReport report) {
        return new Verification(report.residue(), report.doubts(), report.accessibility(), report.checks());
    }
}
