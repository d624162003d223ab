package org.covername.journal;

import java.nio.charset.StandardCharsets;
import org.covername.document.DraftFile;
import org.covername.publication.CaseRecord;
import org.covername.publication.ReviewEvent;

/**
 * An event with its place in the journal.
 *
 * @param version counts the events of the case, from 1
 */
public record Told(String caseId, long version, ReviewEvent event) {

    static Told of(CaseRecord after, ReviewEvent event) {
        return new Told(after.caseId(), after.version(), event);
    }

    /** As it is stored. */
    String json() {
        return EventJson.write(event);
    }

    /** By which the audit knows that the stored event was not changed since. */
    public String sha256() {
        return DraftFile.sha256(json().getBytes(StandardCharsets.UTF_8));
    }
}
