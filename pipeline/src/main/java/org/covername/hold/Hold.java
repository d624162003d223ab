package org.covername.hold;

import java.util.List;
import java.util.Optional;
import org.covername.document.Span;

/**
 * A reason why publication must wait, or once had to.
 *
 * @param rule     id of the rule that read it, or {@code case-file}
 * @param because  one sentence for the officer, without text of the draft
 * @param evidence where it stands in the draft; empty for a hold of the case file
 * @param review   where the title of the review stands that it belongs to; empty unless the draft holds several
 */
public record Hold(HoldKind kind, HoldStatus status, String rule, String because, Optional<Where> evidence, Optional<Where> review) {

    public Hold(HoldKind kind, HoldStatus status, String rule, String because, Optional<Where> evidence) {
        this(kind, status, rule, because, evidence, Optional.empty());
    }

    /** The same, standing otherwise. */
    Hold as(HoldStatus other) {
        return new Hold(kind, other, rule, because, evidence, review);
    }

    /** The same, belonging to a review. */
    Hold of(Optional<Where> review) {
        return new Hold(kind, status, rule, because, evidence, review);
    }

    /**
     * A sentence of the draft: the number of its passage and its span there.
     *
     * @param further where it goes on: some drafts part the lines of a sentence as if each were a paragraph
     */
    public record Where(int passage, Span span, List<Where> further) {

        public Where {
            further = List.copyOf(further);
        }

        public Where(int passage, Span span) {
            this(passage, span, List.of());
        }
    }
}
