package org.covername.console;

import java.util.Optional;
import org.covername.publication.Readiness.Answer;

/**
 * Where on the pages an open question is settled.
 *
 * @param at    an address
 * @param words of the link
 */
record Remedy(String at, String words) {

    /** Nothing for what is settled, and for what no page settles. */
    static Optional<Remedy> of(Answer answer, String path, boolean holds) {
        return answer.settled() ? Optional.empty() : switch (answer.matter()) {
            case MENTIONS -> Optional.of(new Remedy(path + "/review", "Decide them, mention by mention"));
            case HOLDS -> Optional.of(new Remedy(path + "#holds", "To the holds"));
            case PROOF -> Optional.of(holds ? new Remedy(path + "#holds", "To the holds") : new Remedy(path + "#do", "Record it below"));
            case STEPS -> Optional.of(new Remedy(path + "#do", "Record it below"));
            case AUDIENCE -> Optional.of(new Remedy(path + "#do", "Change it, or give copies, below"));
            case APPROVAL -> Optional.of(new Remedy(path + "#do", "Approve below"));
            case FILE -> Optional.empty();
        };
    }
}
