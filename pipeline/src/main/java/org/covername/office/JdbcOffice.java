package org.covername.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.covername.journal.JdbcJournal;
import org.covername.journal.Told;
import org.covername.outbound.Shelf;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the office over a database: for the service, and for a command that works beside it.
 *
 * @param listener hears each event within its transaction: the audit
 */
public record JdbcOffice(JdbcClient jdbc, TransactionTemplate transactions, Consumer<Told> listener, Vault vault, RuleFolder rules) {

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
        Candidates candidates = Candidates.in(outbound.resolve("review"), caseId -> JdbcUnfinished.of(jdbc, caseId));
        return new Office(new JdbcJournal(jdbc, transactions, listener), new Shelf(outbound, site), candidates, new Papers(vault), Rulebook.load(rules), Clock.systemUTC());
    }
}
