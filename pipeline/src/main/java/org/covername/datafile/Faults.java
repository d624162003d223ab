package org.covername.datafile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Notes a fault where something is not as it must be. */
    public void check(boolean fine, int line, String reason) {
        if (!fine) {
            add(line, reason);
        }
    }

    /** A date as the files have them; a fault where it is written otherwise. */
    public Optional<LocalDate> date(String written, int line) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException wrong) {
            add(line, "a date is written as 2026-03-04");
            return Optional.empty();
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
