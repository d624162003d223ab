package org.covername.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time by which an office publishes, moves and destroys: that of the machine, but never more of it than has passed since the program was started. A clock that is set ahead
 * makes nothing due before it is; one that is set back makes it due when that clock says so. Time during which the machine slept did not pass for the program.
 */
final class CarefulClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(CarefulClock.class);
    /** Less than this is the usual mending of a clock by the network, of which nobody has to hear. */
    private static final Duration TOLD = Duration.ofMinutes(2);

    private final Clock machine;
    private final LongSupplier nanos;
    private final Instant start;
    private final long startNanos;
    private Stand told = Stand.RIGHT;

    private enum Stand {
        RIGHT, AHEAD, BACK
    }

    /** @param nanos that have passed since any moment, whatever the machine's clock says */
    CarefulClock(Clock machine, LongSupplier nanos) {
        this.machine = machine;
        this.nanos = nanos;
        this.start = machine.instant();
        this.startNanos = nanos.getAsLong();
    }

    static CarefulClock ofThisMachine() {
        return new CarefulClock(Clock.systemUTC(), System::nanoTime);
    }

    @Override
    public Instant instant() {
        Instant said = machine.instant();
        Instant passed = start.plusNanos(nanos.getAsLong() - startNanos);
        tell(Duration.between(passed, said));
        return said.isAfter(passed) ? passed : said;
    }

    /** Once when it begins, and once when it is over. */
    private synchronized void tell(Duration ahead) {
        Stand stand = ahead.abs().compareTo(TOLD) < 0 ? Stand.RIGHT : ahead.isNegative() ? Stand.BACK : Stand.AHEAD;
        if (stand != told) {
            told = stand;
            switch (stand) {
                case RIGHT -> LOG.info("The clock of this machine goes as it did.");
                case AHEAD -> LOG.warn("The clock of this machine was set ahead by {} minutes while Covername ran. Nothing is published or destroyed any sooner for it; "
                        + "see which time is right, and start Covername anew if it is the new one.", ahead.toMinutes());
                case BACK -> LOG.warn("The clock of this machine was set back by {} minutes while Covername ran. What is planned goes out when this clock says so; see that it is right.",
                        ahead.abs().toMinutes());
            }
        }
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("An office reckons in UTC, and its days in those of England");
    }
}
