package org.covername.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.covername.pipeline.DraftPipeline;
import org.covername.pipeline.Step;
import org.covername.ruleset.Pipelines;

/** With which rules a step is taken: a run begins with the latest and ends with the same. Where nobody has those any more, after a restart for instance, the run begins anew. */
final class StepRules {

    private static final int MOST = 3;

    private final JdbcDrafts drafts;
    private final Pipelines pipelines;
    private final Map<String, Integer> sentBack = new ConcurrentHashMap<>();

    StepRules(JdbcDrafts drafts, Pipelines pipelines) {
        this.drafts = drafts;
        this.pipelines = pipelines;
    }

    /** Nothing where the run has to begin anew. */
    Optional<DraftPipeline> of(DraftState draft) {
        return draft.step().compareTo(first(draft)) <= 0 ? Optional.of(pipelines.latest()) : drafts.rules(draft.key()).flatMap(pipelines::of);
    }

    /** Of those steps that use rules. Once there is a report, what was recognised stays as officers know it. */
    private Step first(DraftState draft) {
        return drafts.result(draft.key(), Step.CANDIDATE).isPresent() ? Step.PSEUDONYM : Step.RECOGNITION;
    }

    /**
     * Sends the draft to where its run began, and returns that step; nothing where another worker was faster.
     *
     * @throws RulesDifferException where that did not help before: two machines with other rules would send it to and fro
     */
    Optional<Step> back(DraftState draft) {
        if (drafts.rules(draft.key()).isPresent() && sentBack.merge(draft.key(), 1, Integer::sum) > MOST) {
            sentBack.remove(draft.key());
            throw new RulesDifferException();
        }
        Step first = first(draft);
        return drafts.back(draft, first) ? Optional.of(first) : Optional.empty();
    }

    void done(DraftState draft) {
        if (draft.step().next().isEmpty()) {
            sentBack.remove(draft.key());
        }
    }
}
