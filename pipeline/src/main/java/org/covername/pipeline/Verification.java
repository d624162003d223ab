package org.covername.pipeline;

import java.util.List;
import org.covername.redaction.Accessibility;

/** What a fresh reading of the written PDF gave. */
public record Verification(List<String> residue, Accessibility accessibility) {

    public Verification {
        residue = List.copyOf(residue);
    }
}
