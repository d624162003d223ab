package org.covername.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.covername.TestDatabase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Accounts on both databases alike. */
class JdbcAccountsTest {

    @Nested
    class OnH2 extends Kept {

        @RegisterExtension
        static final TestDatabase DATABASE = TestDatabase.h2("accounts");

        @Override
        TestDatabase database() {
            return DATABASE;
        }
    }

    @Nested
    class OnPostgresql extends Kept {

        @RegisterExtension
        static final TestDatabase DATABASE = TestDatabase.postgresql();

        @Override
        TestDatabase database() {
            return DATABASE;
        }
    }

    abstract static class Kept {

        abstract TestDatabase database();

        private JdbcAccounts accounts() {
            return new JdbcAccounts(database().client());
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
            JdbcInvitations invitations = new JdbcInvitations(database().client());
            Instant ends = Instant.parse("2026-02-03T10:00:00Z");
            Token token = invitations.invite("i.nvited", ends);

            assertThat(invitations.whom(token, ends.minusSeconds(1))).contains("i.nvited");
            assertThat(invitations.whom(token, ends)).isEmpty();
            assertThat(invitations.use(token)).isTrue();
            assertThat(invitations.use(token)).isFalse();
        }
    }
}
