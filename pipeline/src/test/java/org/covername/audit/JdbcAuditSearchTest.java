package org.covername.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.audit.JdbcAuditSearch.Days;
import org.covername.audit.JdbcAuditSearch.Wanted;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAuditSearchTest {

    private static final Days ANY = new Days(Optional.empty(), Optional.empty());

    @Nested
    @OnEachDatabase
    class Searching {

        @TempDir
        private Path data;
        private JdbcAuditSearch search;

        @Parameter
        private TestDatabase database;

        @BeforeEach
        void recordsWhatHappenedInASummerNight() {
            JdbcClient jdbc = database.client();
            jdbc.sql("delete from audit_entry").update();
            jdbc.sql("update audit_head set n = 0, hash = ?, signature = ''").param(AuditEntry.NONE).update();
            JdbcAuditTrail trail = new JdbcAuditTrail(database.dataSource(), Vault.in(data));
            trail.append(AuditEvent.ofProduct("draft-received", "child-x", "draft-1", Map.of()));
            trail.append(new AuditEvent("r.vance", "approved", "child-x", "draft-1", new TreeMap<>()));
            trail.append(new AuditEvent("p.mar_low", "approved", "child-xy", "draft-1", new TreeMap<>()));
            at(jdbc, 1, "2026-06-30T22:59:59.900Z");
            at(jdbc, 2, "2026-06-30T23:00:00Z");
            at(jdbc, 3, "2026-06-30T23:00:00.250Z");
            search = new JdbcAuditSearch(jdbc);
        }

        private static void at(JdbcClient jdbc, int n, String time) {
            jdbc.sql("update audit_entry set happened = ? where n = ?").params(time, n).update();
        }

        private List<Long> found(Wanted wanted) {
            return search.page(wanted, 1).entries().stream().map(AuditEntry::n).toList();
        }

        @Test
        void tellsTheLatestFirst() {
            assertThat(found(new Wanted("", "", "", ANY))).containsExactly(3L, 2L, 1L);
            assertThat(search.page(new Wanted("", "", "", ANY), 2).entries()).isEmpty();
            assertThat(search.page(new Wanted("", "", "", ANY), 2).all()).isEqualTo(3);
        }

        @Test
        void looksForCasePersonAndEvent() {
            assertThat(found(new Wanted("CHILD-XY", "", "", ANY))).containsExactly(3L);
            assertThat(found(new Wanted("child-x", "vance", "", ANY))).containsExactly(2L);
            assertThat(found(new Wanted("", "", "draft-received", ANY))).containsExactly(1L);
        }

        @Test
        void takesSignsForThemselves() {
            assertThat(found(new Wanted("", "_", "", ANY))).containsExactly(3L);
            assertThat(found(new Wanted("%", "", "", ANY))).isEmpty();
            assertThat(found(new Wanted("' or 1=1 --", "", "", ANY))).isEmpty();
        }

        @Test
        void countsDaysAsEnglandDoes() {
            Optional<LocalDate> june = Optional.of(LocalDate.of(2026, 6, 30));
            Optional<LocalDate> july = Optional.of(LocalDate.of(2026, 7, 1));

            assertThat(found(new Wanted("", "", "", new Days(Optional.empty(), june)))).containsExactly(1L);
            assertThat(found(new Wanted("", "", "", new Days(july, july)))).containsExactly(3L, 2L);
        }

        @Test
        void namesTheEventsThatOccurred() {
            assertThat(search.events()).containsExactly("approved", "draft-received");
        }
    }
}
