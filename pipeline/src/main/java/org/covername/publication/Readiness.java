package org.covername.publication;

import java.util.List;
import java.util.stream.Stream;

/** Whether a report may be shown at this moment, with every reason against it. Only {@link ReadinessPolicies} give one, so that nobody else can call a report ready. */
public abstract sealed class Readiness {

    private Readiness() {
    }

    /**
     * What one policy says of one report.
     *
     * @param question as an officer would ask it
     * @param against  what speaks against publication, a sentence each; none where the question is settled
     * @param bars     whether it is a hold, not only a proof that is wanting
     * @param matter   what it is about
     */
    public record Answer(String question, List<String> against, boolean bars, Matter matter) {

        public Answer {
            against = List.copyOf(against);
        }

        public boolean settled() {
            return against.isEmpty();
        }
    }

    /** What a question is about, so that whoever has to settle it is shown where. */
    public enum Matter { FILE, MENTIONS, AUDIENCE, HOLDS, PROOF, STEPS, APPROVAL }

    /** The word of the contract. */
    public abstract String decision();

    /** Sentences, the weightiest first, none where it is ready. */
    public abstract List<String> reasons();

    /** @param answers of all policies, in their order */
    static Readiness of(String draft, List<Answer> answers) {
        List<String> bars = answers.stream().filter(Answer::bars).flatMap(answer -> answer.against().stream()).toList();
        List<String> wanted = answers.stream().filter(answer -> !answer.bars()).flatMap(answer -> answer.against().stream()).toList();
        if (!bars.isEmpty()) {
            return new OnHold(Stream.concat(bars.stream(), wanted.stream()).toList());
        }
        return wanted.isEmpty() ? new Ready(draft) : new NeedsEvidence(wanted);
    }

    /** Nothing speaks against it now. */
    public static final class Ready extends Readiness {

        private final String draft;

        private Ready(String draft) {
            this.draft = draft;
        }

        /** The dossier, where it is the one that was judged. */
        Dossier of(Dossier dossier) {
            if (!dossier.draft().equals(draft)) {
                throw new IllegalStateException("The answer is about " + draft + ", not about " + dossier.draft());
            }
            return dossier;
        }

        @Override
        public String decision() {
            return "ready";
        }

        @Override
        public List<String> reasons() {
            return List.of();
        }
    }

    /** Nothing bars it, but proof is still to be brought. */
    public static final class NeedsEvidence extends Readiness {

        private final List<String> reasons;

        private NeedsEvidence(List<String> reasons) {
            this.reasons = reasons;
        }

        @Override
        public String decision() {
            return "needs-evidence";
        }

        @Override
        public List<String> reasons() {
            return reasons;
        }
    }

    /** Something bars it, or may bar it. */
    public static final class OnHold extends Readiness {

        private final List<String> reasons;

        private OnHold(List<String> reasons) {
            this.reasons = reasons;
        }

        @Override
        public String decision() {
            return "on-hold";
        }

        @Override
        public List<String> reasons() {
            return reasons;
        }
    }
}
