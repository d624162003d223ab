package org.covername.client;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.covername.account.Officer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by the token in their header (RFC 6750), each request for itself. A good token has a limit of its own, so that nobody who guesses from the same address
 * can shut its program out; guesses have one for each address, and past it are neither answered otherwise nor told to the audit.
 */
public final class SpringBearer extends OncePerRequestFilter {

    private static final String SCHEME = "bearer ";
    private static final int GUESSES = 10;

    private final SpringClients clients;
    private final RateLimit requests;
    private final RateLimit guesses = new RateLimit(GUESSES);
    private final Clock clock;

    public SpringBearer(SpringClients clients, int requestsAMinute) {
        this.clients = clients;
        this.requests = new RateLimit(requestsAMinute);
        this.clock = Clock.systemUTC();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<String> shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION)).filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()));
        if (shown.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ClientToken> token = clients.find(new Secret(shown.get().substring(SCHEME.length()).strip()));
        boolean within = token.map(known -> requests.takes(known.id(), clock.instant())).orElseGet(() -> guesses.takes(request.getRemoteAddr(), clock.instant()));
        if (!within) {
            SpringProblems.tooMany(response);
            return;
        }
        admitted(token).ifPresent(SpringBearer::signIn);
        chain.doFilter(request, response);
    }

    private Optional<Officer> admitted(Optional<ClientToken> token) {
        if (token.isEmpty()) {
            clients.refused("unknown", "", "unknown");
        }
        return token.flatMap(clients::admit);
    }

    private static void signIn(Officer officer) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(officer, null,
                officer.duties().stream().map(duty -> new SimpleGrantedAuthority(duty.name())).toList()));
        SecurityContextHolder.setContext(context);
    }
}
