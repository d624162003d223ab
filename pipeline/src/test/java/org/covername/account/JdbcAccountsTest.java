package org.covername.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.factor.RandomSecret;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/** Accounts on both databases alike. */
class JdbcAccountsTest {

    @Nested
    @OnEachDatabase
    class Kept {

        @Parameter
        private TestDatabase database;

        private JdbcAccounts accounts() {
            return new JdbcAccounts(database.client());
        }

        @Test
        void readsBackWhatWasKept() {
            accounts().add("k.moss", Set.of(Duty.REVIEWER, Duty.OFFICE));
            accounts().keepPassword("k.moss", "hash");
            accounts().lock("k.moss", Instant.parse("2026-02-03T10:00:00Z"));

            Account account = accounts().find("k.moss").orElseThrow();
            assertThat(account.duties()).containsExactlyInAnyOrder(Duty.REVIEWER, Duty.OFFICE);
            assertThat(account.version()).isEqualTo(2);
            assertThat(account.lockedAt(Instant.parse("2026-02-03T09:59:59Z"))).isTrue();
            assertThat(account.lockedAt(Instant.parse("2026-02-03T10:00:00Z"))).isFalse();
        }

        @Test
        void refusesASecondAccountOfAName() {
            accounts().add("t.wice", Set.of(Duty.OFFICE));

            assertThatThrownBy(() -> accounts().add("t.wice", Set.of(Duty.AUDITOR))).isInstanceOf(AccountRefusedException.class);
        }

        @Test
        void makesOneFirstAccountOnly() {
            accounts().claimFirst();

            assertThatThrownBy(() -> accounts().claimFirst()).isInstanceOf(AccountRefusedException.class);
        }

        @Test
        void letsAnInvitationBeUsedOnceAndInTime() {
            accounts().add("i.nvited", Set.of(Duty.OFFICE));
            JdbcInvitations invitations = new JdbcInvitations(database.client());
            Instant ends = Instant.parse("2026-02-03T10:00:00Z");
            RandomSecret token = invitations.invite("i.nvited", ends);

            assertThat(invitations.whom(token, ends.minusSeconds(1))).contains("i.nvited");
            assertThat(invitations.whom(token, ends)).isEmpty();
            assertThat(invitations.use(token)).isTrue();
            assertThat(invitations.use(token)).isFalse();
        }
    }
}
