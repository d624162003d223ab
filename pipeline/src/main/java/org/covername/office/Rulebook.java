package org.covername.office;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.covername.clearance.ClearanceRules;
import org.covername.clearance.JollydayWorkingDays;
import org.covername.publication.ReadinessPolicies;
import org.covername.rules.RuleFolder;

/** The rules by which an office works on its cases. Safe to use from several threads. */
final class Rulebook {

    private final Supplier<Tables> tables;
    private final JollydayWorkingDays days = new JollydayWorkingDays();

    private Rulebook(Supplier<Tables> tables) {
        this.tables = tables;
    }

    /**
     * The dated tables in {@code redaction-rules/publication/}.
     *
     * @param clearance what holds a report back, and who may clear that
     * @param afterwards what becomes of a report later
     */
    record Tables(ClearanceRules clearance, Afterwards afterwards) {

        /** @throws org.covername.rules.RulesRefusedException with every fault of a table, each with its line */
        static Tables load(RuleFolder folder) {
            return new Tables(ClearanceRules.load(folder), Afterwards.load(folder));
        }
    }

    /**
     * By these tables, whatever becomes of their files.
     *
     * @throws org.covername.rules.RulesRefusedException with every fault of a table, each with its line
     */
    static Rulebook load(RuleFolder folder) {
        Tables tables = Tables.load(folder);
        return new Rulebook(() -> tables);
    }

    /**
     * By the tables as an office leaves them in its folder, or those as shipped where it has none: a change counts within seconds.
     *
     * @throws org.covername.rules.RulesRefusedException with every fault of a table as it is now, each with its line
     */
    static Rulebook following(Path folder) {
        return new Rulebook(new LivingTables(folder));
    }

    public ClearanceRules clearance() {
        return tables.get().clearance();
    }

    public JollydayWorkingDays days() {
        return days;
    }

    Afterwards afterwards() {
        return tables.get().afterwards();
    }

    ReadinessPolicies policies() {
        return new ReadinessPolicies(clearance(), days);
    }
}
