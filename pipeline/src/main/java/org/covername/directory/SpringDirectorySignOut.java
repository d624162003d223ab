package org.covername.directory;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Sign-out at the directory as well, where it publishes how (OpenID Connect RP-Initiated Logout 1.0, section 2): nobody who comes after finds the way in still open. */
public final class SpringDirectorySignOut implements LogoutHandler, LogoutSuccessHandler {

    /** Whither the directory sends the browser back; before that, the page that sends it there, since a form may lead to no other host. */
    public static final String PAGE = "/sign-in/directory/out";

    private static final String TOKEN = "covername.token-of-directory";
    private static final String AT = "covername.sign-out-at";

    private final SpringRegistrations registrations;
    private final OidcSettings settings;

    SpringDirectorySignOut(SpringRegistrations registrations, OidcSettings settings) {
        this.registrations = registrations;
        this.settings = settings;
    }

    /** The signed token says to the directory whose session is to end; it is kept for nothing else, and goes with the session. */
    static void remember(HttpServletRequest request, String idToken) {
        request.getSession().setAttribute(TOKEN, idToken);
    }

    /** Where the browser has to go to end the directory's session; nothing where somebody came in otherwise. */
    public static Optional<String> address(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(AT)).map(Object::toString);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(TOKEN))
                .flatMap(token -> registrations.endSession().map(end -> address(end, token.toString(), request)))
                .ifPresent(address -> request.setAttribute(AT, address));
    }

    private String address(URI end, String token, HttpServletRequest request) {
        String back = ServletUriComponentsBuilder.fromContextPath(request).path(PAGE).build().toUriString();
        return UriComponentsBuilder.fromUri(end).queryParam("id_token_hint", "{token}").queryParam("client_id", "{client}").queryParam("post_logout_redirect_uri", "{back}").encode()
                .buildAndExpand(token, settings.client().id(), back).toUriString();
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException, ServletException {
        if (address(request).isPresent()) {
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in?out");
        }
    }
}
