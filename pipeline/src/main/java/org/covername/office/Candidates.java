package org.covername.office;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.covername.certificate.CertificateVerification;
import org.covername.document.DraftFile;
import org.covername.hold.Audience;
import org.covername.outputs.HiddenForms;
import org.covername.publication.Dossier.Facts;

/**
 * The redacted reports that lie ready for review, and the drafts that are not so far.
 *
 * @param ready  of a case, by draft
 * @param inWork drafts of a case that are being read, or that failed
 * @param hidden what the report of a case's draft hides; nothing where that was not recorded
 */
public record Candidates(Function<String, Map<String, Candidate>> ready, Function<String, List<Unfinished>> inWork,
                         BiFunction<String, String, Optional<HiddenForms>> hidden) {

    /** One report, with what it came with. */
    public record Candidate(Facts facts, Audience audience, byte[] pdf, Optional<byte[]> certificate) {

        List<String> uncertified() {
            return certificate.map(json -> CertificateVerification.of(new String(json, StandardCharsets.UTF_8)).against(pdf))
                    .orElse(List.of("The report has no certificate in outbound/review; drop the draft again."));
        }
    }

    /** A draft without a report; one that failed stands in the way of earlier drafts only. */
    public record Unfinished(String draft, boolean failed) {

        boolean bars(DraftKey key) {
            return !failed || DraftKey.of(draft).after(key);
        }
    }

    /** The id of a doubtful mention, from its entry in the log: the same in the next version, and for all mentions that read alike. */
    public static String doubt(String kind, String entity, String replacement) {
        return DraftFile.sha256((kind + "\n" + entity + "\n" + replacement).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** As they lie in {@code outbound/review/}. */
    public static Candidates in(Path review, Function<String, List<Unfinished>> inWork, BiFunction<String, String, Optional<HiddenForms>> hidden) {
        return new Candidates(new CandidateFolders(review)::of, inWork, hidden);
    }

    Optional<Candidate> of(String caseId, DraftKey key) {
        return Optional.ofNullable(ready.apply(caseId).get(key.draft()));
    }

    Optional<String> pdf(String caseId, DraftKey key) {
        return of(caseId, key).map(candidate -> DraftFile.sha256(candidate.pdf()));
    }

    /** What speaks against the certificate of a report, a sentence each. */
    List<String> uncertified(String caseId, DraftKey key) {
        return of(caseId, key).map(Candidate::uncertified).orElse(List.of());
    }

    List<String> barring(String caseId, DraftKey key) {
        return inWork.apply(caseId).stream().filter(draft -> draft.bars(key)).map(Unfinished::draft).toList();
    }
}
