package org.covername.intake;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.covername.intake.Claims.Claim;

/**
 * Finds the drafts that have a step before them of which nobody was told: whoever was to tell it died between keeping the last step and sending the draft on. One that only waits
 * its turn is told of twice, which does no harm; one that somebody is at is left to them.
 */
final class LostDrafts {

    private final JdbcDrafts drafts;
    private final Claims claims;
    private final Duration after;
    private final AtomicBoolean resumed;

    /**
     * @param after     how long a draft must not have moved
     * @param remembers whether a broker remembers over a stop what was sent
     */
    LostDrafts(JdbcDrafts drafts, Claims claims, Duration after, boolean remembers) {
        this.drafts = drafts;
        this.claims = claims;
        this.after = after;
        this.resumed = new AtomicBoolean(remembers);
    }

    /** At the first time all that have a step before them, unless a broker remembers; from then on those that have not moved for a while. */
    List<String> find() {
        List<String> keys = drafts.unfinished(resumed.get() ? after.toSeconds() : 0).stream().filter(this::nobodyIsAt).toList();
        resumed.set(true);
        return keys;
    }

    private boolean nobodyIsAt(String key) {
        try (Claim claim = claims.claim(key)) {
            return claim.held();
        }
    }
}
