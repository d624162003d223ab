package org.covername.casefile;

import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong with a case file, so that it is refused once. */
final class Faults {

    private final List<CaseFault> all = new ArrayList<>();

    void add(int line, String reason) {
        CaseFault fault = new CaseFault(line, reason);
        if (!all.contains(fault)) {
            all.add(fault);
        }
    }

    void throwIfAny(String fileName) throws CaseFileRefusedException {
        if (!all.isEmpty()) {
            throw new CaseFileRefusedException(fileName, all);
        }
    }
}
