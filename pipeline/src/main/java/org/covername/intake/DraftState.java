package org.covername.intake;

import java.util.Optional;
import org.covername.pipeline.Step;

/**
 * Where a draft stands.
 *
 * @param key  random; under it the draft lies in the vault, and it is what travels between the steps
 * @param step the next step, or the one at which the draft ended
 * @param run  counts how often the draft was begun anew: what an earlier run found no longer counts
 */
public record DraftState(String key, Id id, String sha256, Stand stand, Step step, int run) {

    /** A draft's place in its case: safe to publish. */
    public record Id(String caseId, int number) {

        /** Its name within the case. */
        public String draft() {
            return "draft-" + number;
        }

        @Override
        public String toString() {
            return caseId + "/" + draft();
        }
    }

    /**
     * @param reason why a draft is held or was rejected, in one sentence without text of the draft; empty for the others
     */
    public record Stand(State state, Optional<String> reason) {
    }

    /** Waiting for its next step; a candidate lies ready; held because a step failed; could not be read at all. */
    public enum State { WAITING, DONE, HELD, REJECTED }
}
