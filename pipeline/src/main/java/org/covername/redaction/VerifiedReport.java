package org.covername.redaction;

import java.util.List;

/**
 * A redacted report that was written and then checked; whatever the checks found, they ran on these very bytes.
 *
 * @param redacted what was set
 * @param residue  what should be gone and is not; empty where nothing was found
 * @param doubts   what a recogniser takes for a name with little evidence: for the officer to look at
 */
public record VerifiedReport(RedactedDraft redacted, TypesetReport report, Accessibility accessibility, List<Residue> residue, List<Residue> doubts) {

    public VerifiedReport {
        residue = List.copyOf(residue);
        doubts = List.copyOf(doubts);
    }
}
