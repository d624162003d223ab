package org.covername.client;

import org.covername.account.SpringAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the tokens of programs beside the accounts. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

    @Bean
    SpringClients clients(JdbcClient jdbc, SpringAccounts accounts, TransactionTemplate transactions, ApplicationEventPublisher events) {
        return new SpringClients(new JdbcTokens(jdbc), accounts, transactions, events);
    }
}
