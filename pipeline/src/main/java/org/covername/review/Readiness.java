package org.covername.review;

import java.util.List;
import org.covername.hold.Holds;
import org.covername.redaction.RedactedDraft;

/** Whether a report may be published, with the reasons in the words the officer reads. Text raises holds and never clears them. */
public sealed interface Readiness {

    /** What the holds alone say, while there is no report yet. */
    static Readiness of(Holds holds, RedactedDraft redacted) {
        return new ReadinessRules(holds, redacted).decide(List.of());
    }

    /** What the holds, the checks of the report and the remarks on the draft say together. */
    static Readiness of(Candidate candidate) {
        return new ReadinessRules(candidate.holds(), candidate.report().redacted()).decide(ReadinessRules.bars(candidate.report(), candidate.draft().remarks()));
    }

    /** The word of the contract. */
    String decision();

    /** One plain sentence each, the weightiest first, without any original text. */
    List<String> reasons();

    /** Every hold has its clearance by a named person. No draft is born ready. */
    record Ready() implements Readiness {
        @Override
        public String decision() {
            return "ready";
        }

        @Override
        public List<String> reasons() {
            return List.of();
        }
    }

    /** Nothing in the text bars publication, but proof of it is still to be brought. */
    record NeedsEvidence(List<String> reasons) implements Readiness {
        public NeedsEvidence {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String decision() {
            return "needs-evidence";
        }
    }

    /** Something bars publication, or may bar it, or a check was not passed. */
    record OnHold(List<String> reasons) implements Readiness {
        public OnHold {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String decision() {
            return "on-hold";
        }
    }
}
