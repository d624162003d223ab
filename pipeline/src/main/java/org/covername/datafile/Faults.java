package org.covername.datafile;

import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong with a data file, so that it is refused once. */
public final class Faults {

    private final List<Fault> all = new ArrayList<>();

    /** @param line of the file, from 1 */
    public void add(int line, String reason) {
        Fault fault = new Fault(line, reason);
        if (!all.contains(fault)) {
            all.add(fault);
        }
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** By line. */
    public List<Fault> all() {
        return all.stream().sorted().toList();
    }

    /** By line, each behind the file's name. */
    public List<String> in(String fileName) {
        return all().stream().map(fault -> fileName + ", " + fault).toList();
    }
}
