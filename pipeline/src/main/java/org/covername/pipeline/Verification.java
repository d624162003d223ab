package org.covername.pipeline;

import java.util.List;
import org.covername.redaction.Accessibility;
import org.covername.redaction.Residue;

/** What a fresh reading of the written PDF gave. */
public record Verification(List<Residue> residue, Accessibility accessibility) {

    public Verification {
        residue = List.copyOf(residue);
    }
}
