package org.covername.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.rules.RuleFolder;

/**
 * How long a report stays on the page, and when originals go: the dated table {@code redaction-rules/publication/afterwards.yml}.
 */
record Afterwards(List<Period> availability, List<Period> retention) {

    Afterwards {
        availability = List.copyOf(availability);
        retention = List.copyOf(retention);
    }

    /**
     * For reports published on the days from and until.
     *
     * @param days counted from the first publication, or, for retention, from the last change
     */
    record Period(String id, LocalDate from, Optional<LocalDate> until, int days, String source, boolean checked) {

        boolean counts(LocalDate day) {
            return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** @throws org.covername.rules.RulesRefusedException with every fault, each with its line */
    static Afterwards load(RuleFolder folder) {
        return AfterwardsYaml.read(folder.read(AfterwardsYaml.FILE));
    }

    /** The rule by which a report leaves the page today; nothing while it stays. */
    Optional<Period> leaves(LocalDate published, LocalDate today) {
        return over(availability, published, published, today);
    }

    /** The rule by which originals are destroyed today; nothing while they stay. */
    Optional<Period> destroys(LocalDate published, LocalDate changed, LocalDate today) {
        return over(retention, published, changed, today);
    }

    private static Optional<Period> over(List<Period> periods, LocalDate published, LocalDate since, LocalDate today) {
        return periods.stream().filter(period -> period.counts(published)).findFirst().filter(period -> today.isAfter(since.plusDays(period.days())));
    }
}
