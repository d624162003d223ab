package org.covername.journal;

import java.util.List;
import java.util.function.Function;
import org.covername.publication.CaseRecord;
import org.covername.publication.ReviewEvent;

/** All that happened to all cases. Only added to, one case by one writer at a time. */
public interface Journal {

    /** What is known of a case now; an empty record for one of which nothing is known. */
    CaseRecord read(String caseId);

    /** All events of a case, the oldest first. */
    List<ReviewEvent> history(String caseId);

    /** Cases with at least one event, in alphabetical order. */
    List<String> cases();

    /** What is known of each case with at least one event, in alphabetical order. */
    List<CaseRecord> records();

    /** Works on a case while nobody else does: all that is told is kept, together with its audit, or nothing of it. */
    <T> T within(String caseId, Function<CaseBook, T> work);
}
