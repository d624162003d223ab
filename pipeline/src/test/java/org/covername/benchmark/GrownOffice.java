package org.covername.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.covername.audit.JdbcAuditTrail;
import org.covername.audit.LongChain;
import org.covername.document.DraftFile;
import org.covername.journal.Told;
import org.covername.office.JdbcOffice;
import org.covername.office.Office;
import org.covername.office.ReadyReport;
import org.covername.office.ReviewDesk;
import org.covername.office.ReviewDesk.Which;
import org.covername.office.ReviewFolder;
import org.covername.publication.ReviewEvent;
import org.covername.rules.RuleFolder;
import org.covername.vault.Vault;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The data of an office with many cases: one case is taken through its review by the office's own code, and its events, its files and the entries of them in the audit are written
 * for all others, which stand at one step or another of that way.
 */
final class GrownOffice {

    /** Of the entries of a case in the audit, its steps and its review; for what hands in, signs in and looks there are more. */
    private static final int ENTRIES_A_CASE = 30;
    private static final int BATCH = 5000;

    private final DataSource database;
    private final JdbcTemplate jdbc;
    private final Path home;
    private final Vault vault;

    GrownOffice(DataSource database, Path home) {
        this.database = database;
        this.jdbc = new JdbcTemplate(database);
        this.home = home;
        Flyway.configure().dataSource(database).load().migrate();
        this.vault = Vault.in(home.resolve("data"));
    }

    Office office() {
        JdbcAuditTrail trail = trail();
        return JdbcOffice.by(RuleFolder.bundled(), database, trail::hear, vault).in(home.resolve("outbound"), "https://reviews.example/");
    }

    JdbcAuditTrail trail() {
        return new JdbcAuditTrail(database, vault);
    }

    static String name(int n) {
        return String.format(Locale.ROOT, "case-%05d", n);
    }

    void grow(int cases) throws IOException {
        List<ReviewEvent> way = theWayOfOne();
        List<Object[]> known = jdbc.query("select event, json from review_event where case_id = 'pattern' order by version", (row, n) -> new Object[] {row.getString(1), row.getString(2)});
        List<String> json = known.stream().map(row -> (String) row[1]).toList();
        LongChain chain = new LongChain(database, vault);
        List<Object[]> events = new ArrayList<>();
        for (int n = 1; n <= cases; n++) {
            int stands = 1 + n % way.size();
            for (int version = 1; version <= stands; version++) {
                ReviewEvent event = way.get(version - 1);
                events.add(new Object[] {name(n), version, known.get(version - 1)[0], event.draft(), event.by().who(), event.by().when().toString(), json.get(version - 1)});
                chain.add(new Told(name(n), version, event));
            }
        }
        drafts(cases);
        inBatches("insert into review_event (case_id, version, event, draft, actor, happened, json) values (?, ?, ?, ?, ?, ?, ?)", events);
        chain.fillTo((long) cases * ENTRIES_A_CASE);
        chain.close();
        folders(cases);
        jdbc.execute("analyze");
    }

    void chainOf(long entries) {
        LongChain chain = new LongChain(database, vault);
        chain.fillTo(entries);
        chain.close();
        jdbc.execute("analyze");
    }

    private List<ReviewEvent> theWayOfOne() {
        ReviewFolder.of(home.resolve("outbound"), "pattern", "draft-1").saying("What it teaches");
        Office office = office();
        office.work("pattern", book -> 0);
        ReadyReport.make(office, new Which("pattern", "draft-1"));
        return office.journal().history("pattern");
    }

    private void drafts(int cases) {
        List<Object[]> drafts = new ArrayList<>();
        List<Object[]> names = new ArrayList<>();
        List<Object[]> keys = new ArrayList<>();
        Timestamp now = Timestamp.from(Instant.now());
        for (int n = 1; n <= cases; n++) {
            String sha256 = DraftFile.sha256(name(n).getBytes(StandardCharsets.UTF_8));
            names.add(new Object[] {name(n)});
            keys.add(new Object[] {sha256.substring(0, 32)});
            drafts.add(new Object[] {sha256.substring(0, 32), name(n), sha256, now.toInstant().toString(), now});
        }
        inBatches("insert into review_case (id, arrived, case_file_state, register_version) values (?, false, 'NONE', 0)", names);
        inBatches("insert into review_journal (case_id) values (?)", names);
        inBatches("insert into draft (draft_key, case_id, draft_no, sha256, state, step, run, received, changed) values (?, ?, 1, ?, 'DONE', 'CANDIDATE', 1, ?, ?)", drafts);
        inBatches("insert into claim (what) values (?)", keys);
    }

    private void folders(int cases) throws IOException {
        Path pattern = home.resolve("outbound/review/pattern/draft-1");
        for (int n = 1; n <= cases; n++) {
            Path folder = Files.createDirectories(home.resolve("outbound/review").resolve(name(n)).resolve("draft-1"));
            for (String file : List.of("redacted.pdf", "redaction-log.json", "readiness.json", "certificate.json")) {
                Files.copy(pattern.resolve(file), folder.resolve(file));
            }
        }
    }

    private void inBatches(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
