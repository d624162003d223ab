package org.covername.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions: of a person who has done nothing for a while (a page that looks again by itself, {@code ?poll}, does nothing), after a working day, and at once when the
 * account was changed or closed.
 */
public final class SpringSessionWatch extends OncePerRequestFilter {

    private static final Duration LONGEST = Duration.ofHours(12);
    /** Somebody who did something so long after now did it before the clock was set back; nobody knows how long ago that was. */
    private static final Duration SET_BACK = Duration.ofMinutes(1);
    private static final String ACTED = "covername.acted";

    private final SpringAccounts accounts;
    private final Duration idle;
    private final Clock clock;

    public SpringSessionWatch(SpringAccounts accounts, Duration idle, Clock clock) {
        this.accounts = accounts;
        this.idle = idle;
        this.clock = clock;
    }

    /** Whether a page looks again by itself, for which nobody did anything. */
    public static boolean looksAgain(HttpServletRequest request) {
        return request.getParameter("poll") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (session != null && signedIn != null && signedIn.getPrincipal() instanceof Officer officer) {
            if (over(session) || changed(officer)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            } else if (!looksAgain(request) || session.getAttribute(ACTED) == null) {
                session.setAttribute(ACTED, clock.instant());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean over(HttpSession session) {
        Instant begun = Instant.ofEpochMilli(session.getCreationTime());
        Instant acted = session.getAttribute(ACTED) instanceof Instant seen ? seen : clock.instant();
        Instant now = clock.instant();
        return now.isAfter(acted.plus(idle)) || now.isAfter(begun.plus(LONGEST)) || acted.isAfter(now.plus(SET_BACK));
    }

    private boolean changed(Officer officer) {
        return accounts.find(officer.name()).map(account -> !account.active() || account.version() != officer.version()).orElse(true);
    }
}
