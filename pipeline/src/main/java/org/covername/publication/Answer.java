package org.covername.publication;

import java.util.List;

/**
 * What one policy says of one report.
 *
 * @param question as an officer would ask it
 * @param against  what speaks against publication, a sentence each; none where the question is settled
 * @param bars     whether it is a hold, not only a proof that is wanting
 */
record Answer(String question, List<String> against, boolean bars) {

    Answer {
        against = List.copyOf(against);
    }

    boolean settled() {
        return against.isEmpty();
    }
}
