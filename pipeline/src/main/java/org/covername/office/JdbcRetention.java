package org.covername.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.journal.CaseBook;
import org.covername.office.Afterwards.Period;
import org.covername.publication.CaseRecord;
import org.covername.publication.Dossier.Released;
import org.covername.publication.Review;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.OriginalsDestroyed;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Destroys, by rule and with a record, the originals of a case, its case file with the names, and the marks of its pseudonyms. Nothing is destroyed of a case under a hold, under
 * review or in question.
 */
public record JdbcRetention(Office office, JdbcClient jdbc) {

    /** Cases whose originals were destroyed now. */
    public List<String> destroyDue() {
        return office.journal().records().stream().filter(this::destroyedNow).map(CaseRecord::caseId).toList();
    }

    private boolean destroyedNow(CaseRecord record) {
        if (rule(record).isEmpty() || destroyed(record.caseId())) {
            return false;
        }
        return office.work(record.caseId(), book -> rule(book.record()).map(rule -> destroy(book, rule)).orElse(false));
    }

    /** The rule by which the originals of a case go today. */
    Optional<Period> rule(CaseRecord record) {
        boolean atRest = record.reviews().values().stream().allMatch(review -> review instanceof Review.Out || review instanceof Review.Ended);
        if (!atRest || record.leaking() || !record.holds().live().isEmpty()) {
            return Optional.empty();
        }
        List<Released> shown = record.reviews().values().stream().flatMap(review -> review.released().stream()).toList();
        List<Instant> closed = record.reviews().values().stream().filter(Review.Closed.class::isInstance).map(review -> ((Review.Closed) review).since()).toList();
        Optional<Instant> first = shown.stream().map(Released::first).min(Comparator.naturalOrder()).or(() -> closed.stream().min(Comparator.naturalOrder()));
        Optional<Instant> last = Stream.concat(shown.stream().map(Released::changed), closed.stream()).max(Comparator.naturalOrder());
        return first.flatMap(begin -> office.rulebook().afterwards().destroys(day(begin), day(last.orElse(begin)), office.today()));
    }

    private boolean destroy(CaseBook book, Period rule) {
        String caseId = book.record().caseId();
        List<String> drafts = jdbc.sql("select draft_key from draft where case_id = ?").param(caseId).query(String.class).list();
        book.tell(new OriginalsDestroyed(rule.id(), drafts.size(), office.product("by the rule " + rule.id())));
        jdbc.sql("delete from pseudonym where case_id = ?").param(caseId).update();
        office.papers().destroy(caseId, drafts);
        return true;
    }

    /** Whether that was done before, and no draft came since. */
    private boolean destroyed(String caseId) {
        List<ReviewEvent> history = office.journal().history(caseId);
        return history.stream().filter(event -> event instanceof OriginalsDestroyed || event instanceof ReviewEvent.CandidateReceived).reduce((one, later) -> later)
                .filter(OriginalsDestroyed.class::isInstance).isPresent();
    }

    private static LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, Office.LONDON);
    }
}
