package org.covername.inspection;

import java.util.List;
import org.covername.audit.JdbcAuditSearch;
import org.covername.audit.JdbcAuditSearch.Found;

/**
 * What the audit page shows.
 *
 * @param number of this page, from 1
 * @param pages  how many there are, one at least
 */
record AuditPage(List<AuditRow> rows, long all, int number, int pages) {

    AuditPage {
        rows = List.copyOf(rows);
    }

    static AuditPage of(Found found, int number) {
        int pages = (int) Math.max(1, (found.all() + JdbcAuditSearch.A_PAGE - 1) / JdbcAuditSearch.A_PAGE);
        return new AuditPage(found.entries().stream().map(AuditRow::of).toList(), found.all(), number, pages);
    }

    public boolean isEarlier() {
        return number < pages;
    }

    public boolean isLater() {
        return number > 1;
    }
}
