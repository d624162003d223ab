package org.covername.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.clearance.CaseHold;
import org.covername.clearance.ClearanceRule;
import org.covername.office.HoldDesk;
import org.covername.publication.CaseRecord;

/** A hold, as programs read it: where it comes from, how it stands, and what ends it. */
record HoldJson(String id, Source source, Stand stand, Ending ending, Optional<Cleared> cleared) {

    /**
     * @param rule   id in the table of clearances
     * @param origin text, case-file or hand
     * @param page   of the redacted report; 0 where it stands on none
     */
    record Source(String rule, String name, String origin, String draft, int page) {
    }

    /**
     * @param status   as raised
     * @param askAgain the day on which somebody has to ask whether its clearance still stands
     */
    record Stand(String status, boolean live, boolean open, Optional<LocalDate> confirmed, Optional<LocalDate> askAgain) {
    }

    /** @param roles whose word ends it */
    record Ending(List<String> roles, String evidence) {
    }

    /** @param document SHA-256 of the paper */
    record Cleared(String role, String organisation, LocalDate dated, String document) {
    }

    static List<HoldJson> of(CaseRecord record, HoldDesk desk) {
        return record.holds().holds().stream().map(hold -> of(hold, record, desk)).toList();
    }

    static HoldJson of(CaseHold hold, CaseRecord record, HoldDesk desk) {
        ClearanceRule rule = desk.rule(hold);
        return new HoldJson(hold.id(),
                new Source(hold.what().rule(), rule.wording().name(), hold.what().origin().word(), hold.what().draft(), hold.what().page()),
                new Stand(hold.status().word(), hold.live(), hold.open(), hold.confirmed(), desk.watch(record).reviewDay(hold)),
                new Ending(rule.wording().clears(), rule.wording().evidence()),
                hold.clearance().map(given -> new Cleared(given.role(), given.organisation(), given.given(), given.document())));
    }
}
