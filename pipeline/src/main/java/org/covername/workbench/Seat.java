package org.covername.workbench;

import org.covername.account.Duty;
import org.covername.account.Officer;
import org.covername.office.ReviewDesk.Which;

/** An officer before one draft. */
record Seat(Which which, Officer officer) {

    String who() {
        return officer.name();
    }

    boolean reviews() {
        return officer.has(Duty.REVIEWER) || officer.has(Duty.PUBLISHER);
    }

    String folder() {
        return which.draft().replaceFirst("\\.\\d+$", "");
    }

    String path() {
        return "/cases/" + which.caseId() + "/" + which.draft() + "/review";
    }
}
