package org.covername.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * One token against forged forms for each session, also where two requests ask for its first one in the same moment, as a page and what looks after it do behind a sign-in: by Spring's
 * own keeping, the page would bear a token that the other request has replaced, and whatever is sent from it would be refused. Sessions are of one
 * process and in its memory; its lock is of no use beyond.
 */
final class SpringCsrfTokens implements CsrfTokenRepository {

    private final HttpSessionCsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();

    /** Makes the session's token and keeps it, or gives the one that another request has made meanwhile. */
    @Override
    public synchronized CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken made = loadToken(request);
        if (made == null) {
            made = sessions.generateToken(request);
            sessions.saveToken(made, request, null);
        }
        return made;
    }

    /** Only a removal is left to do: a token is kept when it is made. */
    @Override
    public synchronized void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            sessions.saveToken(null, request, response);
        }
    }

    @Override
    public CsrfToken loadToken(HttpServletRequest request) {
        return sessions.loadToken(request);
    }
}
