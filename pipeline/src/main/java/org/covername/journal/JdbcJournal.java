package org.covername.journal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.covername.publication.CaseRecord;
import org.covername.publication.ReviewEvent;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The journal in the database, H2 or PostgreSQL. A case's row is locked for the time of a piece of work, and each event has the next number of its case as part of its
 * key: two machines cannot both write it, even if a lock is lost.
 */
public final class JdbcJournal implements Journal {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Consumer<Told> listener;
    private final JdbcRecords records;

    /**
     * @param database the very one in which the listener writes: only then do both stand in one transaction
     * @param listener hears each event within its transaction; where it fails, nothing has happened
     */
    public JdbcJournal(DataSource database, Consumer<Told> listener) {
        this.jdbc = JdbcClient.create(database);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        this.listener = listener;
        this.records = new JdbcRecords(jdbc);
    }

    @Override
    public CaseRecord read(String caseId) {
        CaseRecord record = CaseRecord.empty(caseId);
        for (ReviewEvent event : history(caseId)) {
            record = event.after(record);
        }
        return record;
    }

    @Override
    public List<ReviewEvent> history(String caseId) {
        return jdbc.sql("select event, json from review_event where case_id = ? order by version").param(caseId)
                .query((row, number) -> EventJson.read(row.getString("event"), row.getString("json"))).list();
    }

    @Override
    public List<String> cases() {
        return jdbc.sql("select distinct case_id from review_event order by case_id").query(String.class).list();
    }

    @Override
    public List<CaseRecord> records() {
        return records.all();
    }

    @Override
    public <T> T within(String caseId, Function<CaseBook, T> work) {
        open(caseId);
        CaseBook[] opened = new CaseBook[1];
        try {
            return transactions.execute(status -> {
                jdbc.sql("select case_id from review_journal where case_id = ? for update").param(caseId).query(String.class).single();
                opened[0] = new CaseBook(read(caseId), this::keep);
                return work.apply(opened[0]);
            });
        } catch (RuntimeException failed) {
            if (opened[0] != null) {
                opened[0].undoAll();
            }
            throw failed;
        }
    }

    /** A row to lock, which is never removed. */
    private void open(String caseId) {
        boolean known = jdbc.sql("select count(*) from review_journal where case_id = ?").param(caseId).query(Integer.class).single() > 0;
        if (!known) {
            try {
                jdbc.sql("insert into review_journal (case_id) values (?)").param(caseId).update();
            } catch (DuplicateKeyException another) {
                // Another machine opened it in this very moment: the row is there, which is all that is wanted.
                return;
            }
        }
    }

    private void keep(Told told) {
        ReviewEvent event = told.event();
        jdbc.sql("insert into review_event (case_id, version, event, draft, actor, happened, json) values (?, ?, ?, ?, ?, ?, ?)")
                .params(told.caseId(), told.version(), EventJson.name(event), event.draft(), event.by().who(), event.by().when().toString(), told.json()).update();
        listener.accept(told);
    }
}
