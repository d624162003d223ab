package org.covername.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.pipeline.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the route does with a file. Nothing that fails here leaves with a message: a file's name may be a child's. */
final class InboundDoor {

    private static final Logger LOG = LoggerFactory.getLogger(InboundDoor.class);

    /** What was sealed so many seconds ago and is still unknown is not just being recorded. */
    private static final long UNKNOWN_FOR = 600;

    private final Arrivals arrivals;
    private final Desk desk;
    private final Settled settled;
    private final Backlog backlog;
    private final Hindrances hindrances;
    private final LostDrafts lost;
    private final Set<String> told = new HashSet<>();

    /** @param at what takes the files, at this desk, unless too many drafts are in work */
    InboundDoor(At at, Settled settled, Hindrances hindrances) {
        this.arrivals = at.arrivals();
        this.desk = at.desk();
        this.settled = settled;
        this.backlog = at.backlog();
        this.hindrances = hindrances;
        this.lost = at.lost();
    }

    record At(Desk desk, Arrivals arrivals, Backlog backlog, LostDrafts lost) {
    }

    /** Takes a file; one that cannot be taken now stays, and is looked at again. A case file is taken however much is in work. */
    synchronized List<String> take(File file) {
        try {
            if (!FileNames.ofCaseFile(file.getName()) && backlog.isFull()) {
                return List.of();
            }
            List<String> keys = arrivals.take(file.toPath());
            if (!file.exists()) {
                hindrances.over();
                settled.forget(Path.of(file.getAbsolutePath()));
            }
            return keys;
        } catch (IOException | RuntimeException failure) {
            tellOnce(failure);
            return List.of();
        }
    }

    synchronized void sweep() {
        try {
            new Oddities(desk.settings(), settled, arrivals).sweep();
        } catch (IOException | RuntimeException failure) {
            tellOnce(failure);
        }
    }

    /** At the start all drafts that have a step before them, later those that got lost on their way or waited for a hindrance to go. */
    List<String> unfinished() {
        try {
            Set<String> keys = new LinkedHashSet<>(lost.find());
            keys.addAll(hindrances.again());
            return List.copyOf(keys);
        } catch (RuntimeException failure) {
            if (hindrances.behind(failure)) {
                return List.of();
            }
            throw failure;
        }
    }

    /** Leaves nothing sealed of a draft that nobody knows. */
    void forgetUnknown() {
        try {
            new UnknownDrafts(desk).forget(UNKNOWN_FOR);
        } catch (RuntimeException failure) {
            if (!hindrances.behind(failure)) {
                throw failure;
            }
        }
    }

    /** A draft's next step; none where it has none, or while a hindrance keeps it from being told. */
    Optional<Step> step(String key) {
        try {
            return desk.drafts().nextStep(key);
        } catch (RuntimeException failure) {
            if (hindrances.keep(key, failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private void tellOnce(Exception failure) {
        if (hindrances.behind(failure)) {
            return;
        }
        String what = failure.getClass().getName() + " at " + (failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
        if (told.add(what)) {
            LOG.warn("A dropped file cannot be taken now and stays in inbound/: {}", what);
        }
    }
}
