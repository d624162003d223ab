package org.covername.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;

/** The dated table of what ends which hold. */
public final class ClearanceRules {

    private final List<ClearanceRule> rules;

    ClearanceRules(List<ClearanceRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The table of a folder of rules.
     *
     * @throws RulesRefusedException with every fault, each with its line
     */
    public static ClearanceRules load(RuleFolder folder) {
        return new ClearanceRules(ClearanceRulesYaml.read(folder.read(ClearanceRulesYaml.FILE)));
    }

    /** All faults of a folder's table; none where it can be used. */
    public static List<String> failures(RuleFolder folder) {
        try {
            load(folder);
            return List.of();
        } catch (RulesRefusedException refused) {
            return List.of(refused.getMessage());
        }
    }

    public List<ClearanceRule> all() {
        return rules;
    }

    /** The rule of an id that counts on a day. */
    public Optional<ClearanceRule> find(String id, LocalDate day) {
        return rules.stream().filter(rule -> rule.id().equals(id) && rule.source().counts(day)).findFirst();
    }

    /** The same for a hold that is in the register; a rule that is gone since leaves the hold a bar that a court alone ends. */
    public ClearanceRule of(CaseHold hold, LocalDate day) {
        return find(hold.what().rule(), day).orElseGet(() -> ClearanceRulesYaml.lost(hold.what().rule()));
    }
}
