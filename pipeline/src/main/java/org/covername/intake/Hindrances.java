package org.covername.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The drafts that wait for a hindrance to go. Each hindrance is told once, when it comes, and once more when work goes on. */
final class Hindrances {

    private static final Logger LOG = LoggerFactory.getLogger(Hindrances.class);

    private static final long ECHO = TimeUnit.SECONDS.toNanos(10);

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<Hindrance> told = EnumSet.noneOf(Hindrance.class);
    private OptionalLong back = OptionalLong.empty();

    /** Whether a failure is due to a hindrance, which is then told. */
    synchronized boolean behind(Throwable failure) {
        Optional<Hindrance> hindrance = Hindrance.behind(failure);
        hindrance.filter(each -> !isEcho(each)).filter(told::add).ifPresent(each ->
                LOG.error("{} Until then drafts wait where they are; nothing is lost, and work goes on by itself.", each.sentence()));
        return hindrance.isPresent();
    }

    /** A broker that has just come back is found by one consumer before the other one has given up its lost connection. */
    private boolean isEcho(Hindrance hindrance) {
        return hindrance == Hindrance.NO_BROKER && back.isPresent() && System.nanoTime() - back.getAsLong() < ECHO;
    }

    /** Lets a draft wait, if a hindrance kept it from its step. */
    synchronized boolean keep(String key, Throwable failure) {
        boolean kept = behind(failure);
        if (kept) {
            waiting.add(key);
        }
        return kept;
    }

    /** Lets a draft wait that somebody else is at. */
    synchronized void later(String key) {
        waiting.add(key);
    }

    /** Something was written: whatever stood in the way of that is gone. */
    synchronized void over() {
        if (told.removeIf(hindrance -> hindrance != Hindrance.NO_BROKER)) {
            LOG.info("Work goes on.");
        }
    }

    /** A message came from the broker, or got to it. */
    synchronized void brokerAnswers() {
        if (told.remove(Hindrance.NO_BROKER)) {
            LOG.info("The broker answers. Work goes on.");
            back = OptionalLong.of(System.nanoTime());
        }
    }

    /** The drafts to be tried once more; they wait no longer. */
    synchronized List<String> again() {
        List<String> keys = new ArrayList<>(waiting);
        waiting.clear();
        return keys;
    }
}
