package org.covername.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.covername.audit.AuditEntry;
import org.covername.audit.JdbcAuditSearch;
import org.covername.audit.JdbcAuditSearch.Days;
import org.covername.audit.JdbcAuditSearch.Found;
import org.covername.audit.JdbcAuditSearch.Wanted;
import org.covername.audit.JdbcAuditTrail;
import org.covername.audit.JdbcAuditedJournal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit chain: to search, and to verify. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditTrailController {

    private final JdbcAuditTrail trail;
    private final JdbcAuditSearch search;
    private final JdbcAuditedJournal journal;

    AuditTrailController(JdbcAuditTrail trail, JdbcClient jdbc, DataSource database) {
        this.trail = trail;
        this.search = new JdbcAuditSearch(jdbc);
        this.journal = new JdbcAuditedJournal(database);
    }

    /**
     * A page of the chain, the latest entry first.
     *
     * @param all how many there are on all pages
     */
    record Page(long all, int page, List<Entry> entries) {
    }

    record Entry(long n, String time, What what, Map<String, String> facts, String previous, String hash) {

        static Entry of(AuditEntry entry) {
            return new Entry(entry.n(), entry.time(), new What(entry.event().actor(), entry.event().what(), entry.event().caseId(), entry.event().draft()),
                    entry.event().facts(), entry.previous(), entry.hash());
        }
    }

    record What(String actor, String event, String caseId, String draft) {
    }

    /** What may be asked for. */
    record Query(String caseId, String who, String event, String from, String to, Integer page) {

        Wanted wanted() {
            return new Wanted(word(caseId), word(who), word(event), new Days(day(from), day(to)));
        }

        /** From 1. */
        int number() {
            return Optional.ofNullable(page).orElse(1);
        }

        private static String word(String value) {
            return Optional.ofNullable(value).orElse("");
        }

        private static Optional<LocalDate> day(String value) {
            return Optional.ofNullable(value).map(LocalDate::parse);
        }
    }

    /** @param broken the first entry that does not hold, in a sentence; "" where all do */
    record Verdict(boolean whole, long entries, String broken) {
    }

    @GetMapping
    Page search(Query query) {
        if (query.number() < 1 || query.number() > 1_000_000) {
            throw ApiDesk.unfit("Pages count from 1");
        }
        Found found = search.page(query.wanted(), query.number());
        return new Page(found.all(), query.number(), found.entries().stream().map(Entry::of).toList());
    }

    @PostMapping("/verify")
    Verdict verify() {
        Optional<String> broken = trail.verify().or(journal::verify);
        return new Verdict(broken.isEmpty(), trail.length(), broken.orElse(""));
    }
}
