package org.covername.workbench;

import org.covername.casework.Readings;
import org.covername.casework.RulingDesk;
import org.covername.decision.JdbcRulings;
import org.covername.intake.Settings;
import org.covername.intake.StoredDrafts;
import org.covername.office.Office;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the desk at which officers rule beside the service. */
@Configuration(proxyBeanMethods = false)
class WorkbenchConfiguration {

    @Bean
    Readings readings(StoredDrafts drafts, JdbcRulings rulings) {
        return new Readings(drafts, rulings);
    }

    @Bean
    RulingDesk rulingDesk(Office office, JdbcRulings rulings, StoredDrafts drafts, Readings readings) {
        return new RulingDesk(office, rulings, drafts, readings);
    }

    @Bean
    SpringOpenings openings(TransactionTemplate transactions, ApplicationEventPublisher events) {
        return new SpringOpenings(transactions, events);
    }

    @Bean
    Pictures pictures(StoredDrafts drafts, Readings readings, Settings settings) {
        return new Pictures(drafts, readings, settings);
    }

    @Bean
    ClosingRoute closingRoute(Readings readings) {
        return new ClosingRoute(readings);
    }
}
