package org.covername.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAuditTrailTest {

    /** What somebody with the database's password, but not the vault's key, might do. */
    @Nested
    @OnEachDatabase
    class Tampering {

        @TempDir
        private Path data;
        private JdbcClient jdbc;
        private JdbcAuditTrail trail;

        @Parameter
        private TestDatabase database;

        @BeforeEach
        void recordsFourEvents() {
            jdbc = database.client();
            jdbc.sql("delete from audit_entry").update();
            jdbc.sql("update audit_head set n = 0, hash = ?, signature = ''").param(AuditEntry.NONE).update();
            trail = new JdbcAuditTrail(database.dataSource(), Vault.in(data));
            for (String event : new String[] {"draft-received", "extracted", "recognised", "redacted"}) {
                trail.append(AuditEvent.ofProduct(event, "child-x", "draft-1", Map.of("out", "ab12")));
            }
        }

        @Test
        void holdsWhileNobodyTouchesIt() {
            assertThat(trail.verify()).isEmpty();
            assertThat(trail.of("child-x", "draft-1")).hasSize(4);
            assertThat(trail.of("child-y", "draft-1")).isEmpty();
        }

        @Test
        void findsAChangedEntry() {
            jdbc.sql("update audit_entry set actor = 'somebody else' where n = 2").update();

            assertThat(trail.verify()).contains("entry 2 was changed: its hash does not match its content");
        }

        @Test
        void findsAnotherValueBesideOneOfTheFacts() {
            jdbc.sql("update audit_entry set facts = '{\"out\":\"cd34\",\"out\":\"ab12\"}' where n = 2").update();

            assertThat(trail.verify()).contains("entry 2 was changed: its hash does not match its content");
        }

        @Test
        void findsAChangedEntryWhoseHashWasMadeToMatch() {
            AuditEntry second = trail.of("child-x", "draft-1").get(1);
            AuditEntry forged = AuditEntry.after(1, second.previous(), AuditEvent.ofProduct("cleared", "child-x", "draft-1", Map.of()));
            jdbc.sql("update audit_entry set event = 'cleared', facts = '{}', happened = ?, hash = ? where n = 2").params(forged.time(), forged.hash()).update();

            assertThat(trail.verify()).contains("entry 3 does not follow entry 2: an entry was changed, removed or moved");
        }

        @Test
        void holdsWithSignsThatJsonWritesInAnotherWay() {
            trail.append(AuditEvent.ofProduct("published", "child-\u00fc\u4e2d", "a \"b\" \\ c\n\t\u0001\u007f", Map.of("o\"", "\u00df\n")));

            assertThat(trail.verify()).isEmpty();
        }

        @Test
        void findsARemovedEntry() {
            jdbc.sql("delete from audit_entry where n = 3").update();

            assertThat(trail.verify()).contains("entry 3 is missing; entry 4 stands in its place");
        }

        @Test
        void findsTwoEntriesThatChangedPlaces() {
            jdbc.sql("update audit_entry set n = 99 where n = 2").update();
            jdbc.sql("update audit_entry set n = 2 where n = 3").update();
            jdbc.sql("update audit_entry set n = 3 where n = 99").update();

            assertThat(trail.verify()).contains("entry 2 was changed: its hash does not match its content");
        }

        @Test
        void findsACutOffEnd() {
            jdbc.sql("delete from audit_entry where n = 4").update();

            assertThat(trail.verify()).contains("entry 4 was cut off: the head names 4 entries, the chain has 3");
        }

        @Test
        void findsACutOffEndWhoseHeadWasMovedBack() {
            AuditEntry third = trail.of("child-x", "draft-1").get(2);
            jdbc.sql("delete from audit_entry where n = 4").update();
            jdbc.sql("update audit_head set n = 3, hash = ?").param(third.hash()).update();

            assertThat(trail.verify()).contains("entry 3, the last one, is not the one that the vault signed");
        }

        @Test
        void findsAHeadPutBackWithItsOldSignature() {
            Map<String, Object> old = jdbc.sql("select * from audit_head").query().singleRow();
            trail.append(AuditEvent.ofProduct("published", "child-x", "draft-1", Map.of()));
            jdbc.sql("delete from audit_entry where n = 5").update();
            jdbc.sql("update audit_head set n = 4, hash = ?, signature = ?").params(old.get("hash"), old.get("signature")).update();

            assertThat(trail.verify()).contains("entry 5 was cut off: the vault has seen 5 entries, the chain has 4");
        }

        @Test
        void findsThatEverythingWasEmptied() {
            jdbc.sql("delete from audit_entry").update();
            jdbc.sql("update audit_head set n = 0, hash = ?, signature = ''").param(AuditEntry.NONE).update();

            assertThat(trail.verify()).contains("entry 1 was cut off: the vault has seen 4 entries, the chain has 0");
        }

        @Test
        void holdsAgainstAnAnchorThatWasSentElsewhere() {
            String anchor = new AuditExport(trail).head();
            trail.append(AuditEvent.ofProduct("published", "child-x", "draft-1", Map.of()));
            assertThat(trail.against(anchor)).isEmpty();

            AuditEntry last = trail.of("child-x", "draft-1").get(3);
            AuditEntry forged = AuditEntry.after(3, last.previous(), AuditEvent.ofProduct("cleared", "child-x", "draft-1", Map.of()));
            jdbc.sql("update audit_entry set hash = ? where n = 4").param(forged.hash()).update();
            assertThat(trail.against(anchor)).contains("entry 4 is not the one that the anchor names");
            assertThat(trail.against(anchor.replace("\"n\":4", "\"n\":3"))).contains("the anchor was not signed by this vault");
        }

        @Test
        void findsAChangedEntryFarBehindTheFirstOnes() {
            LongChain chain = new LongChain(database.dataSource(), Vault.in(data));
            chain.fillTo(12_000);
            chain.close();
            assertThat(trail.verify()).isEmpty();
            assertThat(trail.length()).isEqualTo(12_000);

            jdbc.sql("update audit_entry set draft = 'draft-2' where n = 10001").update();
            assertThat(trail.verify()).contains("entry 10001 was changed: its hash does not match its content");
            jdbc.sql("delete from audit_entry where n = 5001").update();
            assertThat(trail.verify()).contains("entry 5001 is missing; entry 5002 stands in its place");
        }

        @Test
        void findsAnEntryThatWasAdded() {
            AuditEntry last = trail.of("child-x", "draft-1").get(3);
            AuditEntry added = AuditEntry.after(4, last.hash(), AuditEvent.ofProduct("published", "child-x", "draft-1", Map.of()));
            jdbc.sql("insert into audit_entry (n, happened, actor, event, case_id, draft, facts, previous, hash) values (5, ?, 'covername', 'published', 'child-x', 'draft-1', '{}', ?, ?)")
                    .params(added.time(), added.previous(), added.hash()).update();

            assertThat(trail.verify()).contains("entry 5 was added: the head names 4 entries, the chain has 5");
        }
    }
}
