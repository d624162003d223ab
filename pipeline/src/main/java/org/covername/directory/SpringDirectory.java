package org.covername.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.covername.account.Officer;
import org.covername.account.SpringSignIn;
import org.covername.account.SpringSignIn.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Sign-in by the office's directory (OpenID Connect Core 1.0, by code with PKCE and nonce). What the directory says is believed only as far as its signed token says it. */
public final class SpringDirectory implements AuthenticationSuccessHandler {

    static final String ID = "directory";
    static final String BACK = "/sign-in/directory/back";
    /** Where a browser is sent on to the directory. */
    public static final String AWAY = "/oauth2/authorization/" + ID;

    private static final Logger LOG = LoggerFactory.getLogger(SpringDirectory.class);
    private static final String WAITING = "covername.waits-for-code";
    private static final String FACTOR = "covername.factor-of-directory";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final OidcSettings settings;
    private final SpringRegistrations registrations;
    private final SpringSignIn signIn;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SpringDirectory(OidcSettings settings, SpringSignIn signIn) {
        this.settings = settings;
        this.registrations = new SpringRegistrations(settings);
        this.signIn = signIn;
    }

    /** Whom the directory vouched for, and since when a code is waited for. */
    private record Waiting(Officer officer, Instant since) {
    }

    /** How whoever came in by it leaves. */
    public SpringDirectorySignOut signOut() {
        return new SpringDirectorySignOut(registrations, settings);
    }

    public boolean on() {
        return settings.on();
    }

    /** What the sign-in page calls it. */
    public String label() {
        return settings.label();
    }

    /** Whether the directory answers, so that nobody is sent to a page that does not open. */
    public boolean answers() {
        try {
            return registrations.findByRegistrationId(ID) != null;
        } catch (RuntimeException absent) {
            LOG.warn("The directory for sign-in does not answer as it should: {}", absent.getClass().getName());
            return false;
        }
    }

    /** Adds the way in, where an office has one. */
    public void open(HttpSecurity http) {
        if (!on()) {
            return;
        }
        DefaultOAuth2AuthorizationRequestResolver requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/sign-in").clientRegistrationRepository(registrations).authorizedClientRepository(new SpringNoTokens())
                .authorizationEndpoint(away -> away.authorizationRequestResolver(requests))
                .redirectionEndpoint(back -> back.baseUri(BACK))
                .userInfoEndpoint(user -> user.oidcUserService(request -> new DefaultOidcUser(List.of(), request.getIdToken())))
                .successHandler(this).failureUrl("/sign-in?refused"));
    }

    /** Puts an officer in the place of whom the directory named, or nobody. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known) throws IOException {
        keep(SecurityContextHolder.createEmptyContext(), request, response);
        OidcUser user = (OidcUser) known.getPrincipal();
        SpringDirectorySignOut.remember(request, user.getIdToken().getTokenValue());
        Optional<SpringSignIn.Claimed> claimed = new OidcClaims(settings).of(user.getIdToken());
        Arrival arrival = claimed.map(signIn::byDirectory).orElseGet(signIn::strangerByDirectory);
        if (arrival.officer().isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/sign-in?refused");
        } else if (arrival.asksCode()) {
            request.getSession().setAttribute(WAITING, new Waiting(arrival.officer().get(), Instant.now()));
            response.sendRedirect(request.getContextPath() + "/sign-in/code");
        } else {
            request.getSession().setAttribute(FACTOR, claimed.get().factor() ? arrival.officer().get().name() : "");
            admit(arrival.officer().get(), request, response);
            response.sendRedirect(request.getContextPath() + "/");
        }
    }

    /** Whether a code of somebody is waited for. */
    public boolean waits(HttpServletRequest request) {
        return waiting(request).isPresent();
    }

    private static Optional<Officer> waiting(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(WAITING)).filter(Waiting.class::isInstance).map(Waiting.class::cast)
                .filter(waiting -> waiting.since().plus(PATIENCE).isAfter(Instant.now())).map(Waiting::officer);
    }

    /** The second step; false where the code is not right, or nobody is waited for. */
    public boolean code(String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<Officer> officer = waiting(request).flatMap(waiting -> signIn.byCode(waiting, code));
        officer.ifPresent(admitted -> {
            request.getSession().removeAttribute(WAITING);
            request.changeSessionId();
            admit(admitted, request, response);
        });
        return officer.isPresent();
    }

    /** Whether the directory asked this very officer for a second factor that counts here. */
    public static boolean askedForFactor(Officer officer, HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(FACTOR)).filter(officer.name()::equals).isPresent();
    }

    private void admit(Officer officer, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SpringSignIn.authenticated(officer));
        keep(context, request, response);
    }

    private void keep(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
