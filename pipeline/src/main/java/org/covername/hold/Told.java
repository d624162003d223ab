package org.covername.hold;

import java.util.Set;
import org.covername.document.Span;
import org.covername.hold.Hold.Where;

/**
 * A sentence of a draft as it was read. A whole report has hundreds, and nobody asks where they stand: so it is worked out when it is asked.
 *
 * @param sentence levelled text
 * @param span     of the unit in which it stands
 */
record Told(String sentence, Unit unit, Span span, SentenceReading reading) {

    Where where() {
        return unit.where(span, span.start());
    }

    /** Whether what stands there is said in it. */
    boolean stands(Where there) {
        return unit.sort() == Unit.Sort.ROW ? unit.parts().stream().anyMatch(part -> part.passage() == there.passage()) : where().equals(there);
    }

    /** What the rules found in it and nothing silenced. */
    Set<RuleView.Heard> heard() {
        return reading.heard();
    }
}
