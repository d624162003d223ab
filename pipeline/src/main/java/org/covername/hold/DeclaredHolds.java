package org.covername.hold;

import java.util.Optional;
import org.covername.casefile.DeclaredHold;

/** What the case file says of holds, in the words of this package. */
final class DeclaredHolds {

    private DeclaredHolds() {
    }

    /** A kind we do not know still bars publication. */
    static Hold hold(DeclaredHold declared) {
        HoldKind kind = HoldKind.ofWord(declared.kind()).orElse(HoldKind.OTHER);
        return new Hold(kind, HoldStatus.ACTIVE, "case-file", "The case file says so: " + declared.note(), Optional.empty());
    }
}
