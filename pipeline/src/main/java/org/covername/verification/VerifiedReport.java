package org.covername.verification;

import java.util.List;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;

/**
 * A redacted report that was written and then checked; whatever the checks found, they ran on these very bytes.
 *
 * @param redacted what was set
 * @param residue  what should be gone and is not; empty where nothing was found
 * @param doubts   what a recogniser takes for a name with little evidence: for the officer to look at
 */
public record VerifiedReport(RedactedDraft redacted, WrittenReport report, Accessibility accessibility, List<Residue> residue, List<Residue> doubts) {

    public VerifiedReport {
        residue = List.copyOf(residue);
        doubts = List.copyOf(doubts);
    }
}
