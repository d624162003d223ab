package org.covername.verification;

import java.util.List;
import java.util.stream.Stream;
import org.covername.redaction.RedactedDraft;
import org.covername.redaction.WrittenReport;

/**
 * A redacted report that was written and then checked; whatever the checks found, they ran on these very bytes.
 *
 * @param redacted what was set
 * @param residue  what should be gone and is not; empty where nothing was found
 * @param checks   what was looked into, and what came of it
 * @param doubts   what a recogniser takes for a name with little evidence: for the officer to look at
 */
public record VerifiedReport(RedactedDraft redacted, WrittenReport report, Accessibility accessibility, List<Residue> residue, List<Residue> doubts,
        List<Check> checks) {

    public VerifiedReport {
        residue = List.copyOf(residue);
        doubts = List.copyOf(doubts);
        checks = List.copyOf(checks);
    }

    /** The same, once the layout that it took over from the draft was attacked. */
    public VerifiedReport withLayout(List<Residue> found) {
        List<Residue> all = Stream.concat(residue.stream(), found.stream()).toList();
        List<Check> done = checks.stream().map(check -> check.name().equals("layout") ? Check.layout(found) : check.withLayoutKept()).toList();
        return new VerifiedReport(redacted, report, accessibility, all, doubts, done);
    }
}
