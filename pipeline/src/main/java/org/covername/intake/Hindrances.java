package org.covername.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The drafts that wait for a hindrance to go. Each hindrance is told once, when it comes, and once more when work goes on. */
final class Hindrances {

    private static final Logger LOG = LoggerFactory.getLogger(Hindrances.class);

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<Hindrance> told = EnumSet.noneOf(Hindrance.class);

    /** Whether a failure is due to a hindrance, which is then told. */
    synchronized boolean behind(Throwable failure) {
        Optional<Hindrance> hindrance = Hindrance.behind(failure);
        hindrance.filter(told::add).ifPresent(each ->
                LOG.error("{} Until then drafts wait where they are; nothing is lost, and work goes on by itself.", each.sentence()));
        return hindrance.isPresent();
    }

    /** Lets a draft wait, if a hindrance kept it from its step. */
    synchronized boolean keep(String key, Throwable failure) {
        boolean kept = behind(failure);
        if (kept) {
            waiting.add(key);
        }
        return kept;
    }

    /** Something was written: whatever stood in the way is gone. */
    synchronized void over() {
        if (!told.isEmpty()) {
            LOG.info("Work goes on.");
            told.clear();
        }
    }

    /** The drafts to be tried once more; they wait no longer. */
    synchronized List<String> again() {
        List<String> keys = new ArrayList<>(waiting);
        waiting.clear();
        return keys;
    }
}
