package org.covername.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.covername.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody's second factor: secrets sealed in the vault, recovery codes as hashes. A code counts once. */
public record SecondFactors(JdbcClient jdbc, Vault vault) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 20;
    private static final int RECOVERY = 10;

    /** Whether somebody's sign-in asks for a code. */
    public boolean active(String name) {
        return count("select count(*) from second_factor where name = ? and confirmed = true", name) > 0;
    }

    /** Makes a new secret, which counts once a code of it was shown; in the letters that an authenticator program takes. */
    public String begin(String name) {
        byte[] secret = random(SECRET);
        vault.seal(place(name), secret);
        jdbc.sql("delete from second_factor where name = ?").param(name).update();
        jdbc.sql("insert into second_factor (name, confirmed, last_step) values (?, false, 0)").param(name).update();
        return Base32.of(secret);
    }

    /** Whether a secret was made that nobody has shown a code of. */
    public boolean begun(String name) {
        return count("select count(*) from second_factor where name = ? and confirmed = false", name) > 0;
    }

    /**
     * Lets the secret count.
     *
     * @return recovery codes, which are told this once; none where the code is not right
     */
    public List<String> confirm(String name, String code, Instant now) {
        if (!begun(name) || !byTime(name, plain(code), now)) {
            return List.of();
        }
        jdbc.sql("update second_factor set confirmed = true where name = ?").param(name).update();
        jdbc.sql("delete from recovery_code where name = ?").param(name).update();
        List<String> codes = Stream.generate(() -> Base32.of(random(RECOVERY))).limit(RECOVERY).toList();
        codes.forEach(each -> jdbc.sql("insert into recovery_code (name, hash) values (?, ?)").params(name, new RandomSecret(each).sha256()).update());
        return codes.stream().map(each -> each.replaceAll("(....)(?=.)", "$1-")).toList();
    }

    /** Whether a code, by time or for recovery, is right and was not used before; it is used up. */
    public boolean fits(String name, String code, Instant now) {
        String plain = plain(code);
        return byTime(name, plain, now) || jdbc.sql("delete from recovery_code where name = ? and hash = ?").params(name, new RandomSecret(plain).sha256()).update() == 1;
    }

    private boolean byTime(String name, String code, Instant now) {
        if (code.length() != Totp.DIGITS || !vault.holds(place(name))) {
            return false;
        }
        OptionalLong step = new Totp(vault.open(place(name))).stepOf(code, now);
        return step.isPresent() && jdbc.sql("update second_factor set last_step = ? where name = ? and last_step < ?").params(step.getAsLong(), name, step.getAsLong()).update() == 1;
    }

    /** How many recovery codes are left. */
    public int recoveryLeft(String name) {
        return count("select count(*) from recovery_code where name = ?", name);
    }

    public void remove(String name) {
        jdbc.sql("delete from recovery_code where name = ?").param(name).update();
        jdbc.sql("delete from second_factor where name = ?").param(name).update();
        vault.destroy(place(name));
    }

    private int count(String sql, String name) {
        return jdbc.sql(sql).param(name).query(Integer.class).single();
    }

    /** User names have only small letters, digits, dots and hyphens. */
    private static String place(String name) {
        return "second-factors/" + name;
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }
}
