package org.covername.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.clearance.CaseHold;
import org.covername.clearance.CaseHold.Origin;
import org.covername.clearance.CaseHold.What;
import org.covername.clearance.Clearance;
import org.covername.clearance.ClearancePolicies;
import org.covername.clearance.ClearanceRule;
import org.covername.clearance.HoldWatch;
import org.covername.hold.HoldStatus;
import org.covername.journal.CaseBook;
import org.covername.publication.By;
import org.covername.publication.CaseRecord;
import org.covername.publication.MoveRefusedException;
import org.covername.publication.ReviewEvent;
import org.covername.publication.ReviewEvent.HoldCleared;
import org.covername.publication.ReviewEvent.HoldConfirmed;
import org.covername.publication.ReviewEvent.HoldRaised;
import org.covername.publication.ReviewEvent.HoldReopened;

/** What an officer does to the holds of a case. */
public record HoldDesk(Office office) {

    /**
     * Raises a hold by hand.
     *
     * @param rule id in the table of clearances, such as {@code appeal}
     * @return the hold's id
     */
    public String raise(String caseId, String rule, By by) {
        office.rulebook().clearance().find(rule, office.today()).orElseThrow(() -> new MoveRefusedException("there is no hold " + rule + "; there are " + rules()));
        return office.work(caseId, book -> {
            String id = book.record().holds().nextId();
            book.tell(new HoldRaised(new CaseHold(id, new What(Origin.HAND, rule, "", "", 0), HoldStatus.ACTIVE, Optional.empty(), Optional.empty()), by));
            return id;
        });
    }

    private String rules() {
        return office.rulebook().clearance().all().stream().map(ClearanceRule::id).distinct().collect(Collectors.joining(", "));
    }

    /** @throws MoveRefusedException with everything that speaks against it */
    public void clear(String caseId, String id, Clearance clearance, By by) {
        office.work(caseId, book -> {
            CaseHold hold = hold(book, id);
            List<String> refusals = ClearancePolicies.refusals(hold, office.rulebook().clearance().of(hold, office.today()), clearance, office.today());
            if (!refusals.isEmpty()) {
                throw new MoveRefusedException(String.join("; ", refusals));
            }
            return told(book, new HoldCleared(id, clearance, by));
        });
    }

    /** Records that somebody asked again and heard that the clearance stands. */
    public void confirm(String caseId, String id, LocalDate day, By by) {
        office.work(caseId, book -> {
            if (hold(book, id).open()) {
                throw new MoveRefusedException(id + " is not cleared, so there is nothing to confirm");
            }
            if (day.isAfter(office.today())) {
                throw new MoveRefusedException("a confirmation cannot be dated " + day + ", which is still to come");
            }
            return told(book, new HoldConfirmed(id, day, by));
        });
    }

    /** What had ended began again: an appeal, a retrial, a resumed inquest. */
    public void reopen(String caseId, String id, By by) {
        office.work(caseId, book -> {
            if (hold(book, id).live()) {
                throw new MoveRefusedException(id + " is live already");
            }
            return told(book, new HoldReopened(id, by));
        });
    }

    /** Holds to be looked at today. */
    public List<CaseHold> due(String caseId) {
        return watch(office.journal().read(caseId)).due();
    }

    /** What may end a hold today. */
    public ClearanceRule rule(CaseHold hold) {
        return office.rulebook().clearance().of(hold, office.today());
    }

    /** The holds that may be raised today. */
    public List<ClearanceRule> rulesToday() {
        return office.rulebook().clearance().all().stream().filter(rule -> office.rulebook().clearance().find(rule.id(), office.today()).equals(Optional.of(rule))).toList();
    }

    public HoldWatch watch(CaseRecord record) {
        return new HoldWatch(record.holds(), office.rulebook().clearance(), office.today(), office.rulebook().days().before(office.today(), 7));
    }

    private static CaseHold hold(CaseBook book, String id) {
        return book.record().holds().find(id).orElseThrow(() -> new MoveRefusedException(book.record().caseId() + " has no hold " + id + "; it has "
                + book.record().holds().holds().stream().map(CaseHold::id).toList()));
    }

    private static ReviewEvent told(CaseBook book, ReviewEvent event) {
        book.tell(event);
        return event;
    }
}
