package org.covername.console;

import org.covername.client.SpringBearer;
import org.covername.client.SpringClients;
import org.covername.client.SpringProblems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Locks the interface for programs: by the same table as the console, but by tokens alone. A browser's session opens nothing here, so that no page of somebody else can use it,
 * and nothing has to be guarded against forged forms.
 */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, SpringClients clients, @Value("${covername.api.requests-a-minute}") int requestsAMinute) {
        SpringProblems problems = new SpringProblems();
        return http.securityMatcher(request -> ConsoleDoors.PROGRAMS.stream().anyMatch(request.getServletPath()::startsWith))
                .authorizeHttpRequests(ApiConfiguration::table)
                .addFilterBefore(new SpringBearer(clients, requestsAMinute), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    private static void table(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        ConsoleDoors.TABLE.stream().filter(ConsoleDoors.Door::program)
                .forEach(door -> requests.requestMatchers(HttpMethod.valueOf(door.method()), door.path()).hasAnyAuthority(door.authorities()));
        requests.anyRequest().denyAll();
    }
}
