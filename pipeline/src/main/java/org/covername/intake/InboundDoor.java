package org.covername.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
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
    private final AtomicBoolean resumed = new AtomicBoolean();
    private final Set<String> told = new HashSet<>();

    InboundDoor(Desk desk, SpringBookkeeping books, Settled settled, Environment environment) {
        this.arrivals = new Arrivals(desk, books);
        this.desk = desk;
        this.settled = settled;
        this.environment = environment;
    }

    /** Takes a file; one that cannot be taken now stays, and is looked at again. */
    synchronized List<String> take(File file) {
        try {
            List<String> keys = arrivals.take(file.toPath());
            if (!file.exists()) {
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

    /** At the start all drafts that have a step before them, later those that got lost on their way. */
    List<String> unfinished() {
        return desk.drafts().unfinished(resumed.getAndSet(true) ? STALE : 0);
    }

    /** Where a draft's next step listens. */
    String endpoint(String key) {
        return environment.getRequiredProperty("covername.steps." + desk.drafts().of(key).step().word());
    }

    private void tellOnce(Exception failure) {
        String what = failure.getClass().getName() + " at " + (failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0]);
        if (told.add(what)) {
            LOG.warn("A dropped file cannot be taken now and stays in inbound/: {}", what);
        }
    }
}
