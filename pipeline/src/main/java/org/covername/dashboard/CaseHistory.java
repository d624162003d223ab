package org.covername.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.covername.dashboard.Waiting.Since;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;

/**
 * A case followed through its events: since when each report waits, how long each took that was published, how many doubtful mentions were decided.
 *
 * @param took days from the first candidate of a report to its publication, by when it was published
 */
record CaseHistory(List<Since> waiting, Map<Instant, Long> took, List<Instant> decided) {

    static CaseHistory of(String caseId, List<ReviewEvent> events) {
        CaseRecord record = CaseRecord.empty(caseId);
        Map<String, Since> states = new HashMap<>();
        Map<String, Instant> came = new HashMap<>();
        CaseHistory history = new CaseHistory(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        for (ReviewEvent event : events) {
            record = event.after(record);
            Instant when = event.by().when();
            record.reviews().forEach((draft, review) -> states.merge(draft, new Since(review.word(), when), (before, now) -> before.state().equals(now.state()) ? before : now));
            came.putIfAbsent(event.draft(), when);
            history.count(event, came);
        }
        record.reviews().forEach((draft, review) -> history.wait(review, states.get(draft)));
        return history;
    }

    private void count(ReviewEvent event, Map<String, Instant> came) {
        if (event instanceof ReviewEvent.ReportPublished published) {
            took.put(published.by().when(), Duration.between(came.get(published.draft()), published.by().when()).toDays());
        }
        if (event instanceof ReviewEvent.DoubtDecided doubt) {
            decided.add(doubt.by().when());
        }
    }

    /** What is out, or over, waits for nobody. */
    private void wait(Review review, Since since) {
        if (review instanceof Review.Waiting && !(review instanceof Review.Ended)) {
            waiting.add(new Since(since.state().substring(0, 1).toUpperCase(Locale.ROOT) + since.state().substring(1).replace('-', ' '), since.from()));
        }
    }
}
