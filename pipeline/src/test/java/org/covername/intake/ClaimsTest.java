package org.covername.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.intake.Claims.Claim;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

class ClaimsTest {

    @Nested
    @OnEachDatabase
    class OnADatabase {

        @Parameter
        private TestDatabase database;
        private Claims claims;

        @Test
        void giveOneWorkerADraft() {
            String key = draft("aa");
            try (Claim mine = claims().claim(key); Claim another = claims().claim(key)) {
                assertThat(mine.held()).isTrue();
                assertThat(another.held()).isFalse();
            }
            try (Claim later = claims().claim(key)) {
                assertThat(later.held()).as("given back").isTrue();
            }
        }

        @Test
        void leaveOtherDraftsAlone() {
            try (Claim mine = claims().claim(draft("bb")); Claim other = claims().claim(draft("cc"))) {
                assertThat(mine.held() && other.held()).isTrue();
            }
        }

        @Test
        void letTheSecondWatcherWait() throws Exception {
            CompletableFuture<Boolean> second;
            try (Claim first = claims().await(Claims.INBOUND)) {
                second = CompletableFuture.supplyAsync(() -> {
                    try (Claim claim = claims().await(Claims.INBOUND)) {
                        return claim.held();
                    }
                });
                assertThat(first.held()).isTrue();
                CompletableFuture<Boolean> waits = second;
                assertThatThrownBy(() -> waits.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            }
            assertThat(second.get(5, TimeUnit.SECONDS)).isTrue();
        }

        @Test
        void endWithASessionThatIsCut() throws Exception {
            String key = draft("dd");
            Claim lost = claims().claim(key);
            assertThat(lost.held()).isTrue();
            end(lost);
            try (Claim next = claims().await(key)) {
                assertThat(next.held()).isTrue();
            }
        }

        private String draft(String sha256) {
            String caseId = "case-" + sha256;
            database.client().sql("insert into review_case (id, arrived, case_file_state, register_version) values (?, false, 'NONE', 0)").param(caseId).update();
            return new JdbcDrafts(database.client()).add(caseId, sha256).key();
        }

        private static void end(Claim claim) throws SQLException {
            if (claim instanceof JdbcClaims.Row row) {
                row.connection().close();
            } else {
                claim.close();
            }
        }

        /** On PostgreSQL each as of another process. */
        private Claims claims() {
            claims = claims == null || claims instanceof JdbcClaims ? Claims.on(database.dataSource()) : claims;
            return claims;
        }
    }
}
