package org.covername.hold;

import java.util.Optional;
import org.covername.document.Span;

/**
 * A reason why publication must wait, or once had to.
 *
 * @param rule     id of the rule that read it, or {@code case-file}
 * @param because  one sentence for the officer, without text of the draft
 * @param evidence where it stands in the draft; empty for a hold of the case file
 */
public record Hold(HoldKind kind, HoldStatus status, String rule, String because, Optional<Where> evidence) {

    /** A sentence of the draft: the number of its passage and its span there. */
    public record Where(int passage, Span span) {
    }
}
