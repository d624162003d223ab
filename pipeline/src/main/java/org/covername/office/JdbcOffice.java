package org.covername.office;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.covername.journal.JdbcJournal;
import org.covername.journal.Told;
import org.covername.outbound.Shelf;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Opens the office over a database: for the service, and for a command that works beside it.
 *
 * @param database the very one in which the listener writes
 * @param listener hears each event within its transaction: the audit
 */
public record JdbcOffice(DataSource database, Consumer<Told> listener, Vault vault, Rulebook rulebook) {

    /**
     * By the tables of these rules, whatever becomes of their files.
     *
     * @throws RulesRefusedException with every fault of a table, each with its line
     */
    public static JdbcOffice by(RuleFolder rules, DataSource database, Consumer<Told> listener, Vault vault) {
        return new JdbcOffice(database, listener, vault, Rulebook.load(rules));
    }

    /**
     * By the tables as they lie in a folder, or those as shipped where there is none: a change counts within seconds.
     *
     * @throws RulesRefusedException with every fault of a table as it is now, each with its line
     */
    public static JdbcOffice following(Path rules, DataSource database, Consumer<Told> listener, Vault vault) {
        return new JdbcOffice(database, listener, vault, Rulebook.following(rules));
    }

    /** All faults of the table of what comes after publication; none where it can be used. */
    public static List<String> failures(RuleFolder folder) {
        try {
            Afterwards.load(folder);
            return List.of();
        } catch (RulesRefusedException refused) {
            return List.of(refused.getMessage());
        }
    }

    /** @param site address under which {@code outbound/published/} is served */
    public Office in(Path outbound, String site) {
        JdbcClient jdbc = JdbcClient.create(database);
        Candidates candidates = Candidates.in(outbound.resolve("review"), caseId -> JdbcUnfinished.of(jdbc, caseId), new JdbcHiddenForms(jdbc, vault)::of);
        return new Office(new JdbcJournal(database, listener), new Shelf(outbound, site), candidates, new Papers(vault), rulebook, CarefulClock.ofThisMachine());
    }
}
