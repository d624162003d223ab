package org.covername.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.covername.certificate.Certificate;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.covername.verification.PdfTools;

/** Sums up a candidate in its certificate. */
final class CandidateCertificate {

    private CandidateCertificate() {
    }

    static Certificate of(Candidate candidate, String sha256Out) {
        DraftIdentity identity = candidate.identity();
        Certificate.Of of = new Certificate.Of(identity.caseId(), identity.draftId(), identity.sha256In(), sha256Out, identity.rulesSha256());
        List<Certificate.Check> checks = candidate.report().checks().stream()
                .map(check -> new Certificate.Check(check.name(), check.what(), check.result().word(), check.because())).toList();
        return new Certificate(of, counts(candidate), checks, new TreeMap<>(PdfTools.versions()), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static SortedMap<String, Integer> counts(Candidate candidate) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Replacement replacement : candidate.resolution().replacements()) {
            if (replacement.treatment() != Treatment.KEEP) {
                counts.merge(replacement.mention().kind().word(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
