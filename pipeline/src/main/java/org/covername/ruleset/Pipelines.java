package org.covername.ruleset;

import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.covername.pipeline.DraftPipeline;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules at work in a running service, each with the models they share. A run begins with the latest: where an office changed its files, they are read whole, checked, and put in
 * the place of the old ones in one step. A run that began before ends with what it began with. Files that cannot be used change nothing, and are told of.
 */
public final class Pipelines {

    private static final Logger LOG = LoggerFactory.getLogger(Pipelines.class);
    private static final int LOOKS = 10;
    /** What an office is writing at this moment is not read. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DraftPipeline.Loading first;
    private final Path folder;
    private final Map<String, SoftReference<DraftPipeline>> former = new ConcurrentHashMap<>();
    private volatile DraftPipeline current;
    private volatile Optional<String> refusal = Optional.empty();
    private volatile String seen = "";
    private volatile boolean own;

    /**
     * @param first  the rules that are at work from the start, which may still be loading, or wait to be needed
     * @param folder of the office's rules; where there is none those as shipped count
     */
    public Pipelines(DraftPipeline.Loading first, Path folder) {
        this.first = first;
        this.folder = folder;
        this.own = Files.isDirectory(folder);
    }

    /** What is at work now, once it is loaded. */
    public DraftPipeline current() {
        return current == null ? first.join() : current;
    }

    /** The same; nothing while it is being loaded, where that failed, or where nobody needed it. */
    public Optional<DraftPipeline> ready() {
        return first.loaded().map(loaded -> current());
    }

    /** Begins to load it, where nothing did. */
    public void begin() {
        first.begin();
    }

    /** Why the files as they are now were not put to work, in plain words; nothing where they were, or were not looked at yet. */
    public Optional<String> refusal() {
        return refusal;
    }

    /** What a run begins with: the rules as the office left them, once it paused. Costs a look at the files' sizes and times, and a second or two where they were changed. */
    public DraftPipeline latest() {
        current();
        return RuleFolder.stamp(folder).equals(seen) ? current() : renewed();
    }

    /** What a run goes on with; nothing where this process has these rules no more, and the office's folder neither. */
    public Optional<DraftPipeline> of(String rulesSha256) {
        return held(rulesSha256).or(() -> Optional.of(latest()).filter(pipeline -> pipeline.rulesSha256().equals(rulesSha256)));
    }

    /** Looks at the files without keeping whoever asks. */
    public void look() {
        if (ready().isPresent() && !RuleFolder.stamp(folder).equals(seen)) {
            CompletableFuture.runAsync(this::latest);
        }
    }

    private Optional<DraftPipeline> held(String rulesSha256) {
        DraftPipeline working = current();
        return working.rulesSha256().equals(rulesSha256) ? Optional.of(working) : Optional.ofNullable(former.get(rulesSha256)).map(SoftReference::get);
    }

    private synchronized DraftPipeline renewed() {
        String stamp = RuleFolder.stamp(folder);
        for (int i = 0; i < LOOKS && !stamp.equals(seen); i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            String later = RuleFolder.stamp(folder);
            if (later.equals(stamp)) {
                renew(stamp);
                return current();
            }
            stamp = later;
        }
        if (!stamp.equals(seen)) {
            notRead("The files are still being changed, or cannot be read");
        }
        return current();
    }

    private void renew(String stamp) {
        if (own && !Files.isDirectory(folder)) {
            refused("The folder is gone");
            seen = stamp;
            return;
        }
        try {
            put(RuleFolder.atOrBundled(folder));
            own = Files.isDirectory(folder);
            refusal = Optional.empty();
            seen = stamp;
        } catch (UncheckedIOException unreadable) {
            notRead("The files cannot be read");
        } catch (RuntimeException faulty) {
            refused(faulty instanceof RulesRefusedException || faulty instanceof IllegalArgumentException ? faulty.getMessage() : faulty.getClass().getSimpleName());
            seen = stamp;
        }
    }

    /** Whoever begins a draft next looks again. */
    private void notRead(String why) {
        refused(why);
        seen = "";
    }

    private void put(RuleFolder rules) {
        DraftPipeline working = current();
        if (rules.sha256().equals(working.rulesSha256())) {
            return;
        }
        DraftPipeline next = working.renewed(rules);
        former.values().removeIf(soft -> soft.get() == null);
        former.put(working.rulesSha256(), new SoftReference<>(working));
        current = next;
        LOG.info("The rules in {} were changed, and count for each draft that is begun from now on.", folder);
    }

    private void refused(String why) {
        if (!refusal.equals(Optional.of(why))) {
            LOG.warn("The rules in {} were changed and cannot be used, so those from before stay at work: {}", folder, why);
        }
        refusal = Optional.of(why);
    }
}
