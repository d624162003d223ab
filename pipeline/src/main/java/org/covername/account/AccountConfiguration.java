package org.covername.account;

import org.covername.factor.SecondFactors;
import org.covername.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the accounts beside the service. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    /** Argon2id with 16 MiB, as OWASP advises (Password Storage Cheat Sheet). */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SpringDoor door(TransactionTemplate transactions, ApplicationEventPublisher events) {
        return new SpringDoor(transactions, events);
    }

    @Bean
    SpringAccounts accounts(JdbcClient jdbc, PasswordEncoder encoder, SpringDoor door, Vault vault) {
        return new SpringAccounts(new JdbcAccounts(jdbc), new JdbcInvitations(jdbc), encoder, door, new SecondFactors(jdbc, vault));
    }

    @Bean
    SpringSignIn signIn(JdbcClient jdbc, PasswordEncoder encoder, SpringDoor door, SpringAccounts accounts) {
        return new SpringSignIn(new JdbcAccounts(jdbc), encoder, door, accounts.factors());
    }

    @Bean
    FirstStart firstStart(SpringAccounts accounts) {
        return new FirstStart(accounts);
    }
}
