package org.covername.clearance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.covername.hold.HoldStatus;

/**
 * A reason to wait, in the register of its case.
 *
 * @param id        within the case, such as {@code hold-2}
 * @param status    as raised; no text ever lowers it
 * @param confirmed when somebody asked again and heard that the clearance still stands
 */
public record CaseHold(String id, What what, HoldStatus status, Optional<Clearance> clearance, Optional<LocalDate> confirmed) {

    /**
     * Where it came from.
     *
     * @param rule     id of its {@link ClearanceRule}
     * @param evidence SHA-256 of the sentence that says so, as redacted, or of the case file's note; "" for a hold raised by hand
     * @param page     of the redacted report; 0 where it stands on none
     */
    public record What(Origin origin, String rule, String draft, String evidence, int page) {
    }

    /** Who raised it. */
    public enum Origin {
        TEXT, CASE_FILE, HAND;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Bars, or may bar, publication now. */
    public boolean live() {
        return clearance.isEmpty() && status.live();
    }

    /** Nobody has cleared it yet, though its text may say that it is over. */
    public boolean open() {
        return clearance.isEmpty();
    }

    /** The first day on which what the clearance ended can no longer begin anew; nothing while it is open. */
    public Optional<LocalDate> safeFrom(ClearanceRule rule) {
        return clearance.map(given -> given.given().plusDays(rule.watch().days() == 0 ? 0 : rule.watch().days() + 1L));
    }

    /** The last day on which anybody vouched for its end. */
    Optional<LocalDate> vouched() {
        return confirmed.or(() -> clearance.map(Clearance::given));
    }

    CaseHold with(Clearance given) {
        return new CaseHold(id, what, status, Optional.of(given), Optional.empty());
    }

    CaseHold confirmedOn(LocalDate day) {
        return new CaseHold(id, what, status, clearance, Optional.of(day));
    }

    /** What had ended began again: live, whatever it was before. */
    CaseHold reopened() {
        return new CaseHold(id, what, HoldStatus.ACTIVE, Optional.empty(), Optional.empty());
    }
}
