package org.covername.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.clearance.ClearanceRule.Confirm;
import org.covername.hold.HoldStatus;

/**
 * Looks at a register on a day: what bars publication, what proof is wanting, what is due for review.
 *
 * @param windowStart the first day of the last seven working days
 */
public record HoldWatch(HoldRegister register, ClearanceRules rules, LocalDate today, LocalDate windowStart) {

    /** One sentence for each live hold: what it is and what would end it. */
    public List<String> bars() {
        return register.live().stream().map(hold -> {
            ClearanceRule rule = rules.of(hold, today);
            return (hold.status() == HoldStatus.ACTIVE ? "Wait for " : "Perhaps wait for ") + name(hold, rule) + ": " + rule.asksFor() + ".";
        }).toList();
    }

    /** One sentence for each proof that is wanting or no longer fresh. */
    public List<String> wanted() {
        List<String> wanted = new ArrayList<>();
        for (CaseHold hold : register.holds()) {
            if (!hold.live()) {
                wanting(hold, rules.of(hold, today)).ifPresent(wanted::add);
            }
        }
        return wanted;
    }

    /** Cleared holds whose watch ends today or ended, unconfirmed since, and open ones: what an officer is reminded of. */
    public List<CaseHold> due() {
        return register.holds().stream().filter(hold -> hold.open() || reviewDay(hold).map(day -> !today.isBefore(day)).orElse(false)).toList();
    }

    /** When to look at a cleared hold again; nothing once somebody has, or where nothing can begin anew. */
    public Optional<LocalDate> reviewDay(CaseHold hold) {
        ClearanceRule rule = rules.of(hold, today);
        return rule.watch().days() == 0 ? Optional.empty()
                : hold.safeFrom(rule).filter(day -> hold.confirmed().map(seen -> seen.isBefore(day)).orElse(true));
    }

    private Optional<String> wanting(CaseHold hold, ClearanceRule rule) {
        if (hold.open()) {
            return Optional.of("The text says that it is over, bring the proof for " + name(hold, rule) + ": " + rule.asksFor() + ".");
        }
        LocalDate last = hold.safeFrom(rule).orElseThrow().minusDays(1);
        if (rule.watch().days() > 0 && !today.isAfter(last)) {
            return Optional.of("Until " + last + " there may be more to come of " + name(hold, rule) + ": wait, then confirm that there was not.");
        }
        if (reviewDay(hold).isPresent()) {
            return Optional.of("Confirm that nothing more came by " + last + " of " + name(hold, rule) + ".");
        }
        return stale(hold, rule) ? Optional.of("Confirm " + (rule.watch().confirm() == Confirm.ON_THE_DAY ? "on the day of publication"
                : "within the seven working days before publication") + " that the clearance still stands for " + name(hold, rule) + ".") : Optional.empty();
    }

    private boolean stale(CaseHold hold, ClearanceRule rule) {
        LocalDate vouched = hold.vouched().orElseThrow();
        return switch (rule.watch().confirm()) {
            case ON_THE_DAY -> vouched.isBefore(today);
            case IN_THE_WINDOW -> vouched.isBefore(windowStart);
            case NEVER -> false;
        };
    }

    private static String name(CaseHold hold, ClearanceRule rule) {
        return rule.wording().name() + " (" + hold.id() + ")";
    }
}
