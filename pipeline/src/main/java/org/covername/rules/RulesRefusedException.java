package org.covername.rules;

import java.util.List;

/** The rule folder has faults; all of them are told at once, each with file, rule and reason. */
public final class RulesRefusedException extends RuntimeException {

    private final List<String> faults;

    public RulesRefusedException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
