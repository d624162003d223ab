package org.covername.timetable;

import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.covername.intake.Settings;
import org.covername.journal.Told;
import org.covername.office.JdbcOffice;
import org.covername.office.Office;
import org.covername.vault.Vault;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the office and its timetable beside the service. */
@Configuration(proxyBeanMethods = false)
class TimetableConfiguration {

    @Bean
    JdbcOffice jdbcOffice(Settings settings, DataSource database, Consumer<Told> listener, Vault vault) {
        return JdbcOffice.following(settings.rules(), database, listener, vault);
    }

    @Bean
    Office office(JdbcOffice opening, Settings settings, @Value("${covername.site:http://localhost/published/}") String site) {
        return opening.in(settings.outbound(), site);
    }

    @Bean
    SchedulerFactoryBean scheduler(DataSource database, PlatformTransactionManager transactions, Office office) {
        return QuartzTimetable.factory(database, transactions, Map.of(QuartzRounds.ROUNDS, new Rounds(office), QuartzRounds.OFFICE, office));
    }

    @Bean
    QuartzPulse pulse(Scheduler scheduler) {
        return new QuartzPulse(scheduler);
    }

    /** Only once the whole service stands. */
    @Bean
    ApplicationRunner startTimetable(Scheduler scheduler, Office office, QuartzPulse pulse) {
        return arguments -> {
            QuartzTimetable.start(scheduler, office);
            pulse.start();
        };
    }
}
