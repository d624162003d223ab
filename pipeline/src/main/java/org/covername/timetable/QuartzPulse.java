package org.covername.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;

/** Sees to the look of each minute once the clock of the machine was set back: Quartz would wait until that clock is where it was. Its own minutes are no clock's. */
final class QuartzPulse implements AutoCloseable {

    private static final Duration LATER_THAN_EVER = Duration.ofMinutes(2);

    private final Scheduler scheduler;
    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "timetable-pulse");
        thread.setDaemon(true);
        return thread;
    });

    QuartzPulse(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void start() {
        pulse.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.MINUTES);
    }

    private void beat() {
        try {
            mend(scheduler);
        } catch (SchedulerException away) {
            // Whoever works with the database tells that it is away; here it is looked at again in a minute.
            return;
        }
    }

    /** Plans the look of each minute anew, where it is planned for a time that no minute can be. */
    static void mend(Scheduler scheduler) throws SchedulerException {
        Trigger minute = scheduler.getTrigger(QuartzTimetable.MINUTE);
        boolean late = minute != null && minute.getNextFireTime() != null && minute.getNextFireTime().toInstant().isAfter(Instant.now().plus(LATER_THAN_EVER));
        if (late) {
            scheduler.rescheduleJob(QuartzTimetable.MINUTE, QuartzTimetable.everyMinute());
        }
    }

    @Override
    public void close() {
        pulse.shutdownNow();
    }
}
