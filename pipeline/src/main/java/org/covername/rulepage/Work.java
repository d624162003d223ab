package org.covername.rulepage;

import java.util.List;
import java.util.Optional;
import org.covername.pipeline.DraftPipeline;
import org.covername.ruleset.Pipelines;

/**
 * How the files of rules stand to the rules at work.
 *
 * @param changed whether they differ, as they were changed a moment ago
 * @param faults  for which they were not put to work
 */
record Work(boolean changed, List<String> faults) {

    Work {
        faults = List.copyOf(faults);
    }

    static Work of(Pipelines pipelines, OfficeRules.Read read) {
        Optional<String> running = pipelines.ready().map(DraftPipeline::rulesSha256);
        List<String> faults = read.faults().isEmpty() ? pipelines.refusal().map(refusal -> refusal.lines().toList()).orElse(List.of()) : read.faults();
        return new Work(faults.isEmpty() && running.isPresent() && !running.get().equals(read.sha256()), faults);
    }
}
