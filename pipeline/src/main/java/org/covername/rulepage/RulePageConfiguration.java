package org.covername.rulepage;

import java.time.Duration;
import org.covername.decision.JdbcRulings;
import org.covername.intake.Settings;
import org.covername.intake.StoredDrafts;
import org.covername.office.Office;
import org.covername.pipeline.DraftPipeline;
import org.covername.rehearsal.Rehearsals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the rules of the office beside their page, and the drafts in review beside whoever changes a rule. */
@Configuration(proxyBeanMethods = false)
class RulePageConfiguration {

    @Bean
    OfficeRules officeRules(Settings settings) {
        return new OfficeRules(settings.rules());
    }

    @Bean
    Rehearsals.Drafts draftsInReview(Office office, StoredDrafts stored, JdbcRulings rulings, DraftPipeline.Loading pipeline) {
        return new Rehearsals.Drafts(office, stored, rulings, pipeline);
    }

    @Bean
    Rehearsals rehearsals(Rehearsals.Drafts drafts, @Value("${covername.rehearsal}") Duration longest) {
        return new Rehearsals(drafts, longest);
    }

    @Bean
    RuleChangeController.Telling telling(Office office, TransactionTemplate transactions, ApplicationEventPublisher events) {
        return new RuleChangeController.Telling(office, transactions, events);
    }

    @Bean
    Proposals proposals(Rehearsals rehearsals) {
        return new Proposals(rehearsals);
    }
}
