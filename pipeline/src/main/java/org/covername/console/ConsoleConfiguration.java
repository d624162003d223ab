package org.covername.console;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.covername.account.FirstStart;
import org.covername.account.SpringAccounts;
import org.covername.account.SpringSessionWatch;
import org.covername.account.SpringSignIn;
import org.covername.directory.SpringDirectory;
import org.covername.directory.SpringDirectorySignOut;
import org.covername.workqueue.Role;
import org.covername.workqueue.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Locks the console: sign-in, the table of doors, and headers that let a page load and send nothing but to ourselves. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; object-src 'none'";
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleConfiguration.class);

    /** What an office demands of whoever is signed in. */
    record Demands(Duration idle, boolean secondFactor) {
    }

    @Bean
    Demands demands(@Value("${covername.console.idle}") Duration idle, @Value("${covername.console.second-factor}") String secondFactor) {
        return new Demands(idle, !secondFactor.equals("optional"));
    }

    /** How people come in. */
    record Ways(SpringSignIn password, SpringDirectory directory) {
    }

    @Bean
    Ways ways(SpringSignIn password, SpringDirectory directory) {
        return new Ways(password, directory);
    }

    @Bean
    SpringMessages flashMapManager() {
        return new SpringMessages();
    }

    @Bean
    SpringRoleFilter roleFilter(Roles roles) {
        return new SpringRoleFilter(roles);
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Ways ways, SpringAccounts accounts, Demands demands) {
        ways.directory().open(http);
        SpringDirectorySignOut leaving = ways.directory().signOut();
        return http.authorizeHttpRequests(ConsoleConfiguration::table)
                .authenticationProvider(ways.password())
                .addFilterBefore(new SpringSessionWatch(accounts, demands.idle(), Clock.systemUTC()), AuthorizationFilter.class)
                .addFilterAfter(new SpringFactorDemand(accounts, demands.secondFactor()), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in").usernameParameter("name").passwordParameter("password").defaultSuccessUrl("/").failureUrl("/sign-in?refused")
                        .authenticationDetailsSource(request -> Optional.ofNullable(request.getParameter("code")).orElse("")))
                .logout(out -> out.logoutUrl("/sign-out").addLogoutHandler(new SpringSignOut(accounts)).addLogoutHandler(leaving).logoutSuccessHandler(leaving))
                .csrf(csrf -> csrf.csrfTokenRepository(new SpringCsrfTokens()))
                .exceptionHandling(refusal -> refusal.accessDeniedPage("/refused"))
                .headers(ConsoleConfiguration::headers)
                .build();
    }

    private static void table(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // The end of an answer that was begun when its asker was let in; they may have signed out since.
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll();
        requests.requestMatchers(ConsoleDoors.open()).permitAll();
        ConsoleDoors.TABLE.stream().filter(door -> !door.program()).forEach(door -> requests.requestMatchers(HttpMethod.valueOf(door.method()), door.path()).hasAnyAuthority(door.authorities()));
        requests.anyRequest().denyAll();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    /** Tells whoever reads the log of this machine how to make the first administrator. */
    @Bean
    ApplicationRunner tellFirstStart(SpringAccounts accounts, FirstStart first, Environment environment, Roles roles) {
        return arguments -> {
            if (roles.has(Role.CONSOLE) && accounts.none()) {
                LOG.info("Nobody has an account yet. Open this link on this machine, once, to make the first administrator: http://localhost:{}/first/{}",
                        environment.getProperty("local.server.port"), first.token());
            }
        };
    }
}
