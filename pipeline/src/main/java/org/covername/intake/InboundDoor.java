package org.covername.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** What the route does with a file. Nothing that fails here leaves with a message: a file's name may be a child's. */
final class InboundDoor {

    private static final Logger LOG = LoggerFactory.getLogger(InboundDoor.class);

    /** After so many seconds without a step a draft is sent on once more; the step itself knows whether it was taken meanwhile. */
    private static final long STALE = 600;

    private final Arrivals arrivals;
    private final Desk desk;
    private final Settled settled;
    private final Environment environment;
    private final Hindrances hindrances;
    private final AtomicBoolean resumed = new AtomicBoolean();
    private final Set<String> told = new HashSet<>();

    /** @param arrivals what takes the files, at this desk */
    InboundDoor(Desk desk, Arrivals arrivals, Settled settled, Environment environment, Hindrances hindrances) {
        this.arrivals = arrivals;
        this.desk = desk;
        this.settled = settled;
        this.environment = environment;
        this.hindrances = hindrances;
    }

    /** Takes a file; one that cannot be taken now stays, and is looked at again. */
    synchronized List<String> take(File file) {
        try {
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
            Set<String> keys = new LinkedHashSet<>(desk.drafts().unfinished(resumed.get() ? STALE : 0));
            resumed.set(true);
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
            new UnknownDrafts(desk).forget(STALE);
        } catch (RuntimeException failure) {
            if (!hindrances.behind(failure)) {
                throw failure;
            }
        }
    }

    /** Where a draft's next step listens; nowhere while a hindrance keeps it from being told. */
    Optional<String> endpoint(String key) {
        try {
            return Optional.of(environment.getRequiredProperty("covername.steps." + desk.drafts().of(key).step().word()));
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
