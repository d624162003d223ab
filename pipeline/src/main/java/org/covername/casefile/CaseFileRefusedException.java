package org.covername.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.covername.datafile.Fault;

/** A case file that cannot be used, with everything that is wrong with it. Its message names file, lines and reasons, and no person. */
public final class CaseFileRefusedException extends Exception {

    private final transient List<Fault> faults;

    public CaseFileRefusedException(String fileName, List<Fault> faults) {
        super(faults.stream().sorted().map(fault -> fileName + ", " + fault).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    /** By line. */
    public List<Fault> faults() {
        return faults;
    }
}
