package org.covername.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** Nothing while the draft is being read for the first time, and where it could not be read or was destroyed. */
    public synchronized Optional<Reading> of(DraftState draft) {
        close();
        Optional<String> version = drafts.version(draft);
        Kept kept = open.get(draft.key());
        if (version.isEmpty()) {
            open.remove(draft.key());
            return Optional.empty();
        }
        Optional<Reading> reading = kept != null && kept.reading.stored().version().equals(version.get()) ? Optional.of(kept.reading)
                : drafts.open(draft).map(stored -> Reading.of(stored, drafts::mark));
        reading.ifPresent(fresh -> keep(draft.key(), fresh));
        return reading;
    }

    /** The rulings about a draft: which there are is asked each time, what one says is opened once. */
    public synchronized Rulings rulings(DraftState draft) {
        Map<String, Ruling> known = open.containsKey(draft.key()) ? ruled.computeIfAbsent(draft.key(), any -> new HashMap<>()) : new HashMap<>();
        return new Rulings(rulings.marks(draft.key()).stream().map(mark -> known.computeIfAbsent(mark, any -> rulings.open(draft.key(), mark))).toList());
    }

    private void keep(String key, Reading reading) {
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
