package org.covername.hold;

import java.util.Optional;
import org.covername.hold.Hold.Where;

/**
 * What one clause says of one kind of proceeding.
 *
 * @param sense ACTIVE, BEGUN, CONCLUDED, NOTHING or UNCLEAR
 */
record Statement(HoldKind kind, Sense sense, HoldRule rule, Moment moment, Where where) {

    /**
     * When in the draft it is said.
     *
     * @param sentence counts the sentences of the draft
     * @param sequel   whether its sentence tells what came after ("has since", "now")
     * @param row      whether it is a table row, of which each tells of another
     */
    record Moment(int sentence, boolean sequel, boolean row) {
    }

    /** Whether it tells how the other went on: the same sentence or the next one, with a word of sequel. */
    boolean overtakes(Statement earlier) {
        boolean near = moment.sentence - earlier.moment.sentence <= 1;
        return (sense.ended() || sense == Sense.UNCLEAR) && (moment.sequel && near
                || moment.sentence == earlier.moment.sentence && earlier.rule.kind().isEmpty()) || sense == Sense.UNCLEAR && near;
    }

    Hold as(HoldStatus status) {
        return new Hold(kind, status, rule.id(), rule.because(), Optional.of(where));
    }
}
