package org.covername.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.covername.publication.CaseRecord;

/**
 * Which cases rest, as nothing moved since they were last looked at: an office with ten thousand of them has a handful that do not. Each is looked at again within two hours
 * whatever its trace says, not all at the same minute.
 */
final class Looks {

    private static final long SPREAD_MINUTES = 60;

    private final LongSupplier nanos;
    private final Map<String, Look> last = new HashMap<>();

    private record Look(CaseTrace trace, long until) {
    }

    Looks(LongSupplier nanos) {
        this.nanos = nanos;
    }

    boolean rests(CaseRecord record, CaseTrace trace) {
        Look look = last.get(record.caseId());
        return look != null && nanos.getAsLong() - look.until < 0 && !CaseTrace.isDriven(record) && look.trace.equals(trace);
    }

    /** It was looked at, and this is how it stood before: what moved meanwhile is seen at the next look. */
    void looked(CaseRecord before, CaseTrace trace) {
        long minutes = SPREAD_MINUTES + Math.floorMod(before.caseId().hashCode(), SPREAD_MINUTES);
        last.put(before.caseId(), new Look(trace, nanos.getAsLong() + TimeUnit.MINUTES.toNanos(minutes)));
    }

    /** Unless it is looked at to the end, it has to be looked at again, whatever its trace says. */
    void begun(CaseRecord record) {
        last.remove(record.caseId());
    }
}
