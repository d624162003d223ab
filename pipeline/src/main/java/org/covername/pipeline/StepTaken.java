package org.covername.pipeline;

import java.nio.file.Path;

/**
 * A step was taken and its result kept.
 *
 * @param in    SHA-256 of what the step before left, or of the file as dropped
 * @param out   SHA-256 of what this step left
 * @param rules SHA-256 of the rules it worked with
 * @param place the folder of the candidate, which is there once the last step is taken
 */
public record StepTaken(Of of, Step step, String in, String out, String rules, Path place) {

    /** Which draft of which case. */
    public record Of(String caseId, String draft) {
    }
}
