package org.covername.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.hold.HoldKind;

/**
 * A line of the table {@code redaction-rules/publication/holds.yml}: a kind of hold and what ends it.
 *
 * @param id never changes: registers and logs name it
 */
public record ClearanceRule(String id, HoldKind kind, Effect effect, Wording wording, Watch watch, Source source) {

    /**
     * What the officer reads.
     *
     * @param name     such as "criminal proceedings"
     * @param live     from when to when
     * @param clears   whose word ends it: roles such as {@code cps} or {@code coroner}
     * @param evidence which paper
     */
    public record Wording(String name, String live, List<String> clears, String evidence) {

        public Wording {
            clears = List.copyOf(clears);
        }
    }

    /**
     * When to ask again after it was cleared.
     *
     * @param days after the clearance's date in which the wait may begin anew, as by an appeal
     */
    public record Watch(int days, Confirm confirm) {
    }

    /** How fresh a clearance has to be on the day of publication. */
    public enum Confirm { ON_THE_DAY, IN_THE_WINDOW, NEVER }

    /**
     * Where the rule comes from, and the days on which it counts.
     *
     * @param checked whether somebody held it against its source
     */
    public record Source(LocalDate from, Optional<LocalDate> until, String citation, boolean checked) {

        boolean counts(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public boolean mayClear(String role) {
        return wording.clears().contains(role);
    }

    /** Whose word and which paper would end it, in one sentence. */
    public String asksFor() {
        return "record " + wording.evidence() + ", by " + String.join(", ", wording.clears()).replace('-', ' ').replace("cps", "CPS")
                + (source.checked() ? "" : " (rule unchecked: " + source.citation() + ")");
    }
}
