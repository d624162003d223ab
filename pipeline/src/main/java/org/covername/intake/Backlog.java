package org.covername.intake;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many drafts are in work on all machines together, and whether more may come: the others wait in the drop folder, where they take no memory and nothing is in their way. */
final class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    /** A full backlog is counted again after so long, and not for each file of a thousand. */
    private static final long COUNTS = TimeUnit.MILLISECONDS.toNanos(250);

    private final JdbcDrafts drafts;
    private final int limit;
    private long fullAt;
    private boolean full;
    private boolean told;

    Backlog(JdbcDrafts drafts, int limit) {
        this.drafts = drafts;
        this.limit = limit;
    }

    /** Told once, and again only after less than half was in work. */
    synchronized boolean isFull() {
        if (full && System.nanoTime() - fullAt < COUNTS) {
            return true;
        }
        int inWork = drafts.inWork();
        full = inWork >= limit;
        fullAt = System.nanoTime();
        if (full && !told) {
            LOG.info("{} drafts are in work, as many as may be at once; the others wait in the drop folder until their turn comes.", inWork);
        }
        told = full || told && inWork > limit / 2;
        return full;
    }
}
