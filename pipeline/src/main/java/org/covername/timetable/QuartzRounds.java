package org.covername.timetable;

import java.time.Instant;
import java.util.Date;
import org.covername.office.Office;
import org.covername.publication.CaseRecord;
import org.covername.publication.Review;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;

/**
 * The job that Quartz fires: every minute, and at the minute of each publication. What is scheduled stands in the journal; the triggers in Quartz's tables follow it at
 * every look, so that a command on another machine needs no Quartz, and a trigger that is lost is made anew.
 */
@DisallowConcurrentExecution
public final class QuartzRounds implements Job {

    static final String ROUNDS = "rounds";
    static final String OFFICE = "office";
    private static final String PUBLICATION = "publication";

    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
        try {
            Scheduler scheduler = context.getScheduler();
            ((Rounds) scheduler.getContext().get(ROUNDS)).go();
            follow(scheduler, (Office) scheduler.getContext().get(OFFICE));
        } catch (SchedulerException failure) {
            throw new JobExecutionException("The timetable could not be read", failure);
        }
    }

    static JobDetail job() {
        return JobBuilder.newJob(QuartzRounds.class).withIdentity(ROUNDS).storeDurably().requestRecovery().build();
    }

    /** A trigger at the minute of each publication that is still to come. */
    static void follow(Scheduler scheduler, Office office) throws SchedulerException {
        for (CaseRecord record : office.journal().records()) {
            for (Review review : record.reviews().values()) {
                if (review instanceof Review.Scheduled scheduled && scheduled.plan().at().filter(office.now()::isBefore).isPresent()) {
                    trigger(scheduler, record.caseId() + "/" + review.dossier().draft(), scheduled.plan().at().get());
                }
            }
        }
    }

    private static void trigger(Scheduler scheduler, String which, Instant at) throws SchedulerException {
        TriggerKey key = new TriggerKey(which + " " + at, PUBLICATION);
        add(scheduler, TriggerBuilder.newTrigger().withIdentity(key).forJob(ROUNDS).startAt(Date.from(at)).build());
    }

    /** Adds a trigger, unless it is there. */
    static void add(Scheduler scheduler, Trigger trigger) throws SchedulerException {
        if (!scheduler.checkExists(trigger.getKey())) {
            try {
                scheduler.scheduleJob(trigger);
            } catch (ObjectAlreadyExistsException another) {
                // Another machine made it in this very moment: it is there, which is all that is wanted.
                return;
            }
        }
    }
}
