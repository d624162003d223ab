package org.covername.pseudonym;

import java.util.List;
import org.covername.document.Span;

/**
 * A draft's mentions resolved: who they speak of, and what is written for each.
 *
 * @param replacements by passage and start, not overlapping; kept mentions among them with {@link Treatment#KEEP}
 */
public record Resolution(List<Entity> entities, List<Replacement> replacements, List<Question> questions, List<Decided> decisions) {

    /**
     * An officer's word on one mention.
     *
     * @param decision accepted, changed or rejected
     */
    public record Decided(int passage, Span span, String decision, String by) {
    }


    public Resolution {
        entities = List.copyOf(entities);
        replacements = List.copyOf(replacements);
        questions = List.copyOf(questions);
        // A result that an earlier version sealed has none.
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /** On which nobody has ruled. */
    public Resolution(List<Entity> entities, List<Replacement> replacements, List<Question> questions) {
        this(entities, replacements, questions, List.of());
    }

    /** The same with other questions. */
    public Resolution asking(List<Question> others) {
        return new Resolution(entities, replacements, others, decisions);
    }
}
