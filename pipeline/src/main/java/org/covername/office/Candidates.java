package org.covername.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.covername.document.DraftFile;
import org.covername.hold.Audience;
import org.covername.publication.Dossier.Facts;

/**
 * The redacted reports that lie ready for review, and the drafts that are not so far.
 *
 * @param ready  of a case, by draft
 * @param inWork drafts of a case that are being read, or that failed
 */
public record Candidates(Function<String, Map<String, Candidate>> ready, Function<String, List<Unfinished>> inWork) {

    /** One report, with what it came with. */
    public record Candidate(Facts facts, Audience audience, byte[] pdf, Optional<byte[]> certificate) {
    }

    /** A draft without a report; one that failed stands in the way of earlier drafts only. */
    public record Unfinished(String draft, boolean failed) {

        boolean bars(DraftKey key) {
            return !failed || DraftKey.of(draft).after(key);
        }
    }

    /** As they lie in {@code outbound/review/}. */
    public static Candidates in(Path review, Function<String, List<Unfinished>> inWork) {
        return new Candidates(new CandidateFolders(review)::of, inWork);
    }

    Optional<Candidate> of(String caseId, DraftKey key) {
        return Optional.ofNullable(ready.apply(caseId).get(key.draft()));
    }

    Optional<String> pdf(String caseId, DraftKey key) {
        return of(caseId, key).map(candidate -> DraftFile.sha256(candidate.pdf()));
    }

    List<String> barring(String caseId, DraftKey key) {
        return inWork.apply(caseId).stream().filter(draft -> draft.bars(key)).map(Unfinished::draft).toList();
    }
}
