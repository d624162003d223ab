package org.covername.console;

import java.util.Set;
import org.covername.account.Duty;
import org.covername.account.Officer;

/** Whoever looks at a page, as far as the page differs for them. What they may do is decided at the doors, not here. */
record Me(String name, Set<Duty> duties) {

    static final Me NOBODY = new Me("", Set.of());

    Me {
        duties = Set.copyOf(duties);
    }

    static Me of(Officer officer) {
        return new Me(officer.name(), officer.duties());
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    public boolean isReads() {
        return isReviews() || duties.contains(Duty.AUDITOR);
    }

    public boolean isReviews() {
        return duties.contains(Duty.REVIEWER) || isPublishes();
    }

    public boolean isPublishes() {
        return duties.contains(Duty.PUBLISHER);
    }

    public boolean isHandsIn() {
        return duties.contains(Duty.OFFICE) || duties.contains(Duty.REVIEWER);
    }

    /** Whether they may see the real names of a case. */
    public boolean isKnowsNames() {
        return duties.contains(Duty.REVIEWER);
    }

    public boolean isInspects() {
        return duties.contains(Duty.AUDITOR) || isPublishes();
    }

    public boolean isKeepsAccounts() {
        return duties.contains(Duty.ADMINISTRATOR);
    }
}
