package org.covername.pseudonym;

import java.util.List;

/**
 * A draft's mentions resolved: who they speak of, and what is written for each.
 *
 * @param replacements by passage and start, not overlapping; kept mentions among them with {@link Treatment#KEEP}
 */
public record Resolution(List<Entity> entities, List<Replacement> replacements, List<Question> questions) {

    public Resolution {
        entities = List.copyOf(entities);
        replacements = List.copyOf(replacements);
        questions = List.copyOf(questions);
    }
}
