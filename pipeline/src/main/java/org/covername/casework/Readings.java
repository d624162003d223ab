package org.covername.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.covername.decision.JdbcRulings;
import org.covername.intake.DraftState;
import org.covername.intake.StoredDrafts;
import org.covername.ruling.Ruling;
import org.covername.ruling.Rulings;

/** Opens drafts for review, and keeps the few that are being looked at open in memory for two minutes after the last look. */
public final class Readings {

    private static final int MOST = 4;
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final StoredDrafts drafts;
    private final JdbcRulings rulings;
    private final Map<String, Map<String, Ruling>> ruled = new HashMap<>();
    private final Map<String, Kept> open = new HashMap<>();

    private record Kept(Reading reading, Instant looked) {
    }

    public Readings(StoredDrafts drafts, JdbcRulings rulings) {
        this.drafts = drafts;
        this.rulings = rulings;
    }

    public Optional<DraftState> state(String caseId, String draft) {
        return drafts.state(caseId, draft);
    }

    /**
     * Nothing while the draft is being read for the first time, and where it could not be read or was destroyed. Opened outside the lock, since others may wait for it with the
     * database in their hands.
     */
    public Optional<Reading> of(DraftState draft) {
        Optional<String> version = drafts.version(draft);
        Optional<Reading> known = known(draft.key(), version);
        Optional<Reading> reading = known.isPresent() || version.isEmpty() ? known : drafts.open(draft).map(stored -> Reading.of(stored, drafts::mark));
        reading.ifPresent(fresh -> keep(draft.key(), fresh));
        return reading;
    }

    private synchronized Optional<Reading> known(String key, Optional<String> version) {
        close();
        if (version.isEmpty()) {
            open.remove(key);
            ruled.remove(key);
        }
        return Optional.ofNullable(open.get(key)).map(Kept::reading).filter(reading -> version.equals(Optional.of(reading.stored().version())));
    }

    /** The rulings about a draft: which there are is asked each time, what one says is opened once. Those from an earlier version have their places as they are in this one. */
    public Rulings rulings(DraftState draft) {
        Map<String, Ruling> known = opened(draft.key());
        Optional<Reading> reading = of(draft);
        return new Rulings(rulings.marks(draft.key()).stream().map(mark -> known.computeIfAbsent(mark, any -> {
            Ruling ruling = rulings.open(draft.key(), mark);
            return reading.map(each -> ruling.placedIn(each.stored().draft())).orElse(ruling);
        })).toList());
    }

    private synchronized Map<String, Ruling> opened(String key) {
        return open.containsKey(key) ? ruled.computeIfAbsent(key, any -> new ConcurrentHashMap<>()) : new HashMap<>();
    }

    private synchronized void keep(String key, Reading reading) {
        open.put(key, new Kept(reading, Instant.now()));
        if (open.size() > MOST) {
            open.entrySet().stream().min(Comparator.comparing(entry -> entry.getValue().looked)).map(Map.Entry::getKey).ifPresent(open::remove);
        }
    }

    /** Forgets what nobody looks at any more. */
    public synchronized void close() {
        open.values().removeIf(kept -> kept.looked.plus(KEPT).isBefore(Instant.now()));
        ruled.keySet().retainAll(open.keySet());
    }
}
