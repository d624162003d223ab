package org.covername.api;

import java.util.Optional;
import org.covername.account.Officer;
import org.covername.office.Office;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.CaseRecord;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What all requests about a case need: a case that there is, and whoever asks, with their reason. */
record ApiDesk(Office office) {

    /** Why somebody does something; may be left out. */
    record Reason(String note) {
    }

    CaseRecord known(String caseId) {
        if (!office.journal().cases().contains(caseId)) {
            throw absent("There is no such case");
        }
        return office.journal().read(caseId);
    }

    Which known(String caseId, String draft) {
        return known(caseId).find(draft).map(review -> new Which(caseId, draft)).orElseThrow(() -> absent("The case has no review of such a draft"));
    }

    By by(Officer me, String caseId, Reason reason) {
        return new By(me.name(), office.now(), office.papers().keepNote(caseId, Optional.ofNullable(reason).map(Reason::note).orElse("")));
    }

    static ResponseStatusException absent(String sentence) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, sentence);
    }

    static ResponseStatusException unfit(String sentence) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}
