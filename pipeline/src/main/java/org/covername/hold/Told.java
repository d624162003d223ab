package org.covername.hold;

import java.util.Set;
import org.covername.hold.Hold.Where;

/**
 * A sentence of a draft as it was read.
 *
 * @param sentence levelled text
 * @param heard    what the rules found in it
 */
record Told(String sentence, Where where, Set<RuleView.Heard> heard) {

    Told {
        heard = Set.copyOf(heard);
    }
}
