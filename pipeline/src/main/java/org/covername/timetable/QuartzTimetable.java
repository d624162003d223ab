package org.covername.timetable;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.covername.office.Office;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/** Quartz with its job store in the product's database, on each machine one: together they fire each trigger once, also when one of them stops. */
final class QuartzTimetable {

    static final TriggerKey MINUTE = new TriggerKey("every minute", QuartzRounds.ROUNDS);
    private static final int EVERY_SECONDS = 60;

    private QuartzTimetable() {
    }

    static SchedulerFactoryBean factory(DataSource database, PlatformTransactionManager transactions, Map<String, Object> context) {
        SchedulerFactoryBean factory = new SchedulerFactoryBean();
        factory.setSchedulerName("covername");
        factory.setDataSource(database);
        factory.setTransactionManager(transactions);
        factory.setSchedulerContextAsMap(context);
        factory.setQuartzProperties(properties());
        factory.setJobDetails(QuartzRounds.job());
        factory.setOverwriteExistingJobs(false);
        factory.setWaitForJobsToCompleteOnShutdown(true);
        factory.setAutoStartup(false);
        return factory;
    }

    /** PostgreSQL's ways with bytes and booleans are H2's as well. */
    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.threadPool.threadCount", "1");
        properties.setProperty("org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.setProperty("org.quartz.jobStore.tablePrefix", "qrtz_");
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "15000");
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.misfireThreshold", "60000");
        return properties;
    }

    /** Starts, with a look at once and every minute, and a trigger for each publication to come. */
    static void start(Scheduler scheduler, Office office) throws SchedulerException {
        QuartzRounds.add(scheduler, everyMinute());
        QuartzPulse.mend(scheduler);
        QuartzRounds.follow(scheduler, office);
        scheduler.start();
    }

    /** From now on. */
    static Trigger everyMinute() {
        return TriggerBuilder.newTrigger().withIdentity(MINUTE).forJob(QuartzRounds.ROUNDS).startAt(Date.from(Instant.now()))
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever(EVERY_SECONDS).withMisfireHandlingInstructionNowWithRemainingCount()).build();
    }
}
