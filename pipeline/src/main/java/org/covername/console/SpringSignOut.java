package org.covername.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.covername.account.Officer;
import org.covername.account.SpringAccounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Tells the audit that somebody left. */
record SpringSignOut(SpringAccounts accounts) implements LogoutHandler {

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        if (signedIn != null && signedIn.getPrincipal() instanceof Officer officer) {
            accounts.signedOut(officer.name());
        }
    }
}
