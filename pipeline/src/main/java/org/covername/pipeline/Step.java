package org.covername.pipeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps in the order of the flow. */
public enum Step {
    EXTRACTION, RECOGNITION, PSEUDONYM, HOLD, PICTURE, REDACTION, VERIFICATION, CANDIDATE;

    /** As it stands in route ids, properties and audit entries. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Optional<Step> next() {
        return Arrays.stream(values()).filter(step -> step.ordinal() == ordinal() + 1).findFirst();
    }
}
