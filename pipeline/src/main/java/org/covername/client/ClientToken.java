package org.covername.client;

import java.time.Instant;
import java.util.Optional;
import org.covername.account.Duty;

/**
 * A token that some program has; the secret itself is nowhere kept.
 *
 * @param id    by which people speak of it
 * @param label what it is for
 */
public record ClientToken(String id, String account, Duty duty, String label, Life life) {

    /**
     * How long it is good.
     *
     * @param confirmed whether its account's owner agreed, or made it
     * @param used      when it was last used, to the minute
     */
    public record Life(Instant ends, boolean revoked, boolean confirmed, Optional<Instant> used) {
    }

    /** Why it is good no more, in a word of the audit. */
    Optional<String> overAt(Instant now) {
        if (life.revoked()) {
            return Optional.of("revoked");
        }
        return !now.isBefore(life.ends()) ? Optional.of("expired") : life.confirmed() ? Optional.empty() : Optional.of("unconfirmed");
    }

    /** Whether its account's owner has still to agree. */
    public boolean waitsAt(Instant now) {
        return overAt(now).equals(Optional.of("unconfirmed"));
    }

    public boolean isGoodAt(Instant now) {
        return overAt(now).isEmpty();
    }
}
