package org.covername.intake;

import org.covername.intake.Claims.Claim;

/** Whose turn it is with a draft: one worker's at a time, and nobody's once so many did not live to end a step of it. */
final class StepTurns {

    private final Claims claims;
    private final JdbcDrafts drafts;
    private final Hindrances hindrances;
    private final int attempts;

    /** @param attempts how many processes may end in the middle of one step before the draft is held */
    StepTurns(Claims claims, JdbcDrafts drafts, Hindrances hindrances, int attempts) {
        this.claims = claims;
        this.drafts = drafts;
        this.hindrances = hindrances;
        this.attempts = attempts;
    }

    /** Where another worker is at the draft it is looked at again later, as that one may die. */
    Claim claim(String key) {
        Claim claim = claims.claim(key);
        if (!claim.held()) {
            hindrances.later(key);
        }
        return claim;
    }

    /** @throws WorkersEndedException where it begins no more */
    void begin(DraftState draft) {
        int begun = drafts.begin(draft);
        if (begun > attempts) {
            throw new WorkersEndedException(attempts);
        }
    }

    /** The process lives, whatever failed. A database that is away is no reason to forget what failed first. */
    void outlived(DraftState draft, Throwable failure) {
        try {
            drafts.outlived(draft.key());
        } catch (RuntimeException away) {
            failure.addSuppressed(away);
        }
    }
}
