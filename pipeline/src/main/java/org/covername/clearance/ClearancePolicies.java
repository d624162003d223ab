package org.covername.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What speaks against a clearance; all of it is told at once. */
public final class ClearancePolicies {

    private ClearancePolicies() {
    }

    /** Sentences, none where the clearance may be recorded. */
    public static List<String> refusals(CaseHold hold, ClearanceRule rule, Clearance clearance, LocalDate today) {
        List<String> refusals = new ArrayList<>();
        if (!hold.open()) {
            refusals.add(hold.id() + " was cleared already; confirm it, or open it again");
        }
        if (!rule.mayClear(clearance.role())) {
            refusals.add(hold.id() + " (" + rule.wording().name() + ") may be cleared by " + String.join(", ", rule.wording().clears()) + " only");
        }
        if (clearance.given().isAfter(today)) {
            refusals.add("the document is dated " + clearance.given() + ", which is still to come");
        }
        return refusals;
    }
}
