package org.covername.timetable;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;

/**
 * Which cases rest, as nothing moved since they were last looked at: an office with ten thousand of them has a handful that do not. Each is looked at again within two hours
 * whatever its trace says, not all at the same minute.
 */
final class Looks {

    private static final long SPREAD_MINUTES = 60;

    private final Office office;
    private final LongSupplier nanos;
    private final Map<String, Look> last = new HashMap<>();

    private record Look(CaseTrace trace, long until) {
    }

    Looks(Office office, LongSupplier nanos) {
        this.office = office;
        this.nanos = nanos;
    }

    boolean rests(CaseRecord record) {
        Look look = last.get(record.caseId());
        return look != null && nanos.getAsLong() - look.until < 0 && !CaseTrace.isDriven(record) && look.trace.equals(CaseTrace.of(record, office));
    }

    /** It was looked at, and this is how it stood before: what moved meanwhile is seen at the next look. */
    void looked(CaseRecord before, CaseTrace trace) {
        long minutes = SPREAD_MINUTES + Math.floorMod(before.caseId().hashCode(), SPREAD_MINUTES);
        last.put(before.caseId(), new Look(trace, nanos.getAsLong() + TimeUnit.MINUTES.toNanos(minutes)));
    }

    /** It has to be looked at again, whatever its trace says. */
    void failed(String caseId) {
        last.remove(caseId);
    }
}
