package org.covername.hold;

import java.util.Optional;
import org.covername.document.Span;

/** A finding of a rule in a sentence. */
record Signal(HoldRule rule, Span span) {

    Sense sense() {
        return rule.sense();
    }

    Optional<HoldKind> kind() {
        return rule.kind();
    }

    boolean brief() {
        return rule.body().reach().brief();
    }

    int start() {
        return span.start();
    }

    boolean within(Span clause) {
        return clause.start() <= span.start() && span.start() < clause.end();
    }
}
