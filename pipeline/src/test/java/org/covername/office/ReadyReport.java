package org.covername.office;

import java.util.Optional;
import org.covername.office.ReviewDesk.Which;
import org.covername.publication.By;
import org.covername.publication.CaseRecord.Step;

/** All that people do for a report until it may be shown: its mentions decided, each step confirmed long ago, and approved by two. */
public final class ReadyReport {

    private static final int LONG_AGO = 30;

    private ReadyReport() {
    }

    public static void make(Office office, Which which) {
        ReviewDesk desk = new ReviewDesk(office);
        desk.decide(which, Optional.empty(), "as-proposed", by(office, "a.thorne"));
        for (Step step : Step.values()) {
            desk.confirm(which, step, office.today().minusDays(LONG_AGO), by(office, "a.thorne"));
        }
        desk.approve(which, by(office, "a.thorne"));
        desk.approve(which, by(office, "b.quince"));
    }

    private static By by(Office office, String who) {
        return new By(who, office.now(), "");
    }
}
