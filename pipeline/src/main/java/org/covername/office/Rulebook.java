package org.covername.office;

import org.covername.clearance.ClearanceRules;
import org.covername.clearance.JollydayWorkingDays;
import org.covername.publication.ReadinessPolicies;
import org.covername.rules.RuleFolder;

/** The rules by which an office works on its cases. */
final class Rulebook {

    private final ClearanceRules clearance;
    private final JollydayWorkingDays days;
    private final Afterwards afterwards;

    private Rulebook(ClearanceRules clearance, JollydayWorkingDays days, Afterwards afterwards) {
        this.clearance = clearance;
        this.days = days;
        this.afterwards = afterwards;
    }

    /** @throws org.covername.rules.RulesRefusedException with every fault of a table, each with its line */
    public static Rulebook load(RuleFolder folder) {
        return new Rulebook(ClearanceRules.load(folder), new JollydayWorkingDays(), Afterwards.load(folder));
    }

    public ClearanceRules clearance() {
        return clearance;
    }

    public JollydayWorkingDays days() {
        return days;
    }

    Afterwards afterwards() {
        return afterwards;
    }

    ReadinessPolicies policies() {
        return new ReadinessPolicies(clearance, days);
    }
}
