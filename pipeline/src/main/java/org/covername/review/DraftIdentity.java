package org.covername.review;

import java.util.List;

/**
 * Which draft a report was made of, by whose rules; safe to publish.
 *
 * @param caseId      of the case file
 * @param draftId     given at intake; never made from the file's name
 * @param sha256In    of the draft as dropped, in lower-case hexadecimal digits
 * @param rulesSha256 of the rules it was redacted with
 */
public record DraftIdentity(String caseId, String draftId, String sha256In, String rulesSha256) {

    public DraftIdentity {
        for (String id : List.of(caseId, draftId)) {
            if (!id.matches("[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*")) {
                throw new IllegalArgumentException("The ids of case and draft have letters, digits and single hyphens, dots or underscores only");
            }
        }
    }
}
