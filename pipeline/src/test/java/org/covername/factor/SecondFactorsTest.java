package org.covername.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.covername.LivingFolder;
import org.covername.OnEachDatabase;
import org.covername.TestDatabase;
import org.covername.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecondFactorsTest {

    @Nested
    @OnEachDatabase
    class Codes {

        private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
        private static final String WHO = "a.thorne";

        @TempDir
        private Path data;
        private JdbcClient jdbc;
        private SecondFactors factors;

        @Parameter
        private TestDatabase database;

        @BeforeEach
        void makesAnAccount() {
            jdbc = database.client();
            Stream.of("recovery_code", "second_factor", "account").forEach(table -> jdbc.sql("delete from " + table).update());
            jdbc.sql("insert into account (name, duties, active, failures, version) values (?, 'office', true, 0, 1)").param(WHO).update();
            factors = new SecondFactors(jdbc, Vault.in(data));
        }

        private String confirmed() {
            String key = factors.begin(WHO);
            assertThat(factors.active(WHO)).isFalse();
            assertThat(factors.confirm(WHO, Authenticator.code(key, NOON), NOON)).hasSize(10);
            return key;
        }

        @Test
        void countsOnceACodeWasShown() {
            String key = factors.begin(WHO);
            assertThat(factors.confirm(WHO, "000000".equals(Authenticator.code(key, NOON)) ? "000001" : "000000", NOON)).isEmpty();
            assertThat(factors.active(WHO)).isFalse();
            assertThat(factors.confirm(WHO, Authenticator.code(key, NOON), NOON)).isNotEmpty();
            assertThat(factors.active(WHO)).isTrue();
        }

        @Test
        void takesNoCodeTwice() {
            String key = confirmed();
            Instant later = NOON.plus(Duration.ofMinutes(5));

            assertThat(factors.fits(WHO, Authenticator.code(key, NOON), NOON)).isFalse();
            assertThat(factors.fits(WHO, Authenticator.code(key, later), later)).isTrue();
            assertThat(factors.fits(WHO, Authenticator.code(key, later), later)).isFalse();
            assertThat(factors.fits(WHO, Authenticator.code(key, later.minusSeconds(30)), later)).isFalse();
        }

        @Test
        void takesARecoveryCodeOnce() {
            String key = factors.begin(WHO);
            List<String> codes = factors.confirm(WHO, Authenticator.code(key, NOON), NOON);

            assertThat(factors.fits(WHO, codes.get(3).toLowerCase(), NOON)).isTrue();
            assertThat(factors.fits(WHO, codes.get(3), NOON)).isFalse();
            assertThat(factors.recoveryLeft(WHO)).isEqualTo(9);
            assertThat(factors.fits(WHO, "", NOON)).isFalse();
        }

        @Test
        void keepsNothingInTheOpen() throws IOException {
            String key = factors.begin(WHO);
            List<String> codes = factors.confirm(WHO, Authenticator.code(key, NOON), NOON);
            String rows = jdbc.sql("select name, hash from recovery_code").query((row, n) -> row.getString(2)).list() + "" + jdbc.sql("select name from second_factor").query(String.class).list();

            assertThat(codes).allSatisfy(code -> assertThat(rows).doesNotContain(code.replace("-", "")));
            assertThat(rows).doesNotContain(key);
            assertThat(LivingFolder.files(data)).extracting(LivingFolder::content).noneMatch(content -> content.contains(key));
        }

        @Test
        void isGoneOnceItIsRemoved() {
            String key = confirmed();
            factors.remove(WHO);
            Instant later = NOON.plus(Duration.ofMinutes(5));

            assertThat(factors.active(WHO)).isFalse();
            assertThat(factors.fits(WHO, Authenticator.code(key, later), later)).isFalse();
            assertThat(factors.recoveryLeft(WHO)).isZero();
            assertThat(factors.begin(WHO)).isNotEqualTo(key);
        }
    }
}
