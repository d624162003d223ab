package org.covername.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Surface;

/**
 * What the office knows of a case.
 *
 * @param caseId safe to publish: lower-case letters, digits, hyphens
 * @param board  the publisher, which is kept; empty where unknown
 * @param keep   people who may be named: the independent reviewer, the chair
 * @param choices what the office wants otherwise than usual
 */
public record CaseFile(String caseId, Optional<String> board, List<Subject> subjects, List<Surface> keep,
                       List<DeclaredHold> holds, Choices choices) {

    /**
     * What an office chose for this case.
     *
     * @param policy   overrides of {@code redaction-rules/policy.yml}, kind to treatment
     * @param pictures those that an officer lets into the reports of the case
     */
    public record Choices(Map<String, String> policy, List<LetInPicture> pictures) {

        public Choices {
            policy = Map.copyOf(policy);
            pictures = List.copyOf(pictures);
        }
    }

    public CaseFile {
        if (!caseId.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A case id has lower-case letters, digits and single hyphens only");
        }
        subjects = List.copyOf(subjects);
        keep = List.copyOf(keep);
        holds = List.copyOf(holds);
    }

    /** A case into whose reports no picture is let. */
    public CaseFile(String caseId, Optional<String> board, List<Subject> subjects, List<Surface> keep, List<DeclaredHold> holds, Map<String, String> policy) {
        this(caseId, board, subjects, keep, holds, new Choices(policy, List.of()));
    }

    public Map<String, String> policy() {
        return choices.policy();
    }

    /** A case of which nothing is known but its id. */
    public static CaseFile unknown(String caseId) {
        return new CaseFile(caseId, Optional.empty(), List.of(), List.of(), List.of(), Map.of());
    }

    /** Whether a text holds a word of a name of one of its people. */
    public boolean names(String text) {
        return CaseWords.of(subjects).anyIn(text);
    }

    public Optional<Subject> subject(String id) {
        return subjects.stream().filter(subject -> subject.id().equals(id)).findFirst();
    }
}
