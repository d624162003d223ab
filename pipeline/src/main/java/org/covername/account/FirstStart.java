package org.covername.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.covername.factor.RandomSecret;

/** The link of a first start: whoever reads the log of this machine makes the first administrator. Good while this process runs and nobody has an account. */
public final class FirstStart {

    private final RandomSecret token = RandomSecret.random();
    private final SpringAccounts accounts;

    FirstStart(SpringAccounts accounts) {
        this.accounts = accounts;
    }

    /** The secret part of the link. */
    public String token() {
        return token.text();
    }

    public boolean fits(String said) {
        return accounts.none() && MessageDigest.isEqual(token.sha256().getBytes(StandardCharsets.UTF_8), new RandomSecret(said).sha256().getBytes(StandardCharsets.UTF_8));
    }

    /** Makes the first administrator, or refuses in a sentence. */
    public void make(String said, String name, String password, String again) {
        if (!fits(said)) {
            throw new AccountRefusedException("This link is no longer good: somebody has an account already, or the program was started anew");
        }
        accounts.first(name, password, again);
    }
}
