package org.covername.office;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.covername.office.Rulebook.Tables;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of {@code publication/} in an office's folder, read anew once it changed them and paused. Files that cannot be used change nothing, and are told of once: what held a
 * report back goes on holding it.
 */
final class LivingTables implements Supplier<Tables> {

    private static final Logger LOG = LoggerFactory.getLogger(LivingTables.class);
    /** Between two looks at the files, which pages of many cases would else take for each. What changed between them is still being written. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Path folder;
    private volatile Tables tables;
    private volatile long looked = System.nanoTime();
    private String seen;
    private String arriving;
    private String refusal = "";

    /** @throws RulesRefusedException with every fault of a table, each with its line */
    LivingTables(Path folder) {
        this.folder = folder;
        this.seen = stamp();
        this.arriving = seen;
        this.tables = Tables.load(RuleFolder.atOrBundled(folder));
    }

    @Override
    public Tables get() {
        if (System.nanoTime() - looked >= PAUSE) {
            look();
        }
        return tables;
    }

    private synchronized void look() {
        if (System.nanoTime() - looked < PAUSE) {
            return;
        }
        looked = System.nanoTime();
        String stamp = stamp();
        boolean settled = stamp.equals(arriving);
        arriving = stamp;
        if (settled && !stamp.equals(seen)) {
            seen = stamp;
            renew();
        }
    }

    private void renew() {
        try {
            tables = Tables.load(RuleFolder.at(folder));
            refusal = "";
            LOG.info("The tables in {} were changed, and count from now on.", publication());
        } catch (UncheckedIOException unreadable) {
            seen = "";
            refused("The files cannot be read");
        } catch (RulesRefusedException | IllegalArgumentException faulty) {
            refused(faulty.getMessage());
        }
    }

    /** Told once, however often it is tried again. */
    private void refused(String why) {
        if (!refusal.equals(why)) {
            LOG.warn("The tables in {} were changed and cannot be used, so those from before stay at work: {}", publication(), why);
        }
        refusal = why;
    }

    private String stamp() {
        return RuleFolder.stamp(publication());
    }

    private Path publication() {
        return folder.resolve("publication");
    }
}
