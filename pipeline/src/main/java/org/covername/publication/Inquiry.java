package org.covername.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.clearance.ClearanceRules;
import org.covername.clearance.HoldWatch;
import org.covername.clearance.JollydayWorkingDays;

/**
 * A report at a moment, as the policies look at it.
 *
 * @param today  in London
 * @param inWork drafts of the case that are being read just now, or that failed and are later than this one
 * @param lying  what lies in {@code outbound/review/} of it now
 */
public record Inquiry(CaseRecord of, Dossier dossier, LocalDate today, List<String> inWork, Lying lying) {

    static final int CLEAR_DAYS = 7;

    /**
     * The files themselves, looked at a moment ago.
     *
     * @param pdf         SHA-256 of the redacted PDF; empty where there is none
     * @param uncertified what speaks against its certificate, a sentence each
     * @param apart       where it and the other reports of its case do not hide the same, a sentence each, without text of a draft
     */
    public record Lying(Optional<String> pdf, List<String> uncertified, List<String> apart) {

        public Lying {
            uncertified = List.copyOf(uncertified);
            apart = List.copyOf(apart);
        }
    }

    public Inquiry {
        inWork = List.copyOf(inWork);
    }

    HoldWatch watch(ClearanceRules rules, JollydayWorkingDays days) {
        return new HoldWatch(of.holds(), rules, today, days.before(today, CLEAR_DAYS));
    }

    boolean superseded() {
        return of.find(dossier.draft()).map(review -> review instanceof Review.Superseded).orElse(true);
    }

    /** Whether it was on the page before, in an earlier edition. */
    boolean correction() {
        return of.reviews().values().stream().map(Review::dossier).filter(other -> other.output() == dossier.output())
                .anyMatch(other -> other.standing().released().isPresent());
    }
}
