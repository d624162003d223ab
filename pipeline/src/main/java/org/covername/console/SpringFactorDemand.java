package org.covername.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.covername.account.Officer;
import org.covername.account.SpringAccounts;
import org.covername.directory.SpringDirectory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Where an office demands a second factor of everybody, sends whoever has none to the page that makes one, and nowhere else. */
final class SpringFactorDemand extends OncePerRequestFilter {

    private static final List<String> FREE = List.of("/second-factor", "/sign-out", "/sign-in", "/webjars/", "/console/", "/refused", "/error");

    private final SpringAccounts accounts;
    private final boolean demanded;

    SpringFactorDemand(SpringAccounts accounts, boolean demanded) {
        this.accounts = accounts;
        this.demanded = demanded;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        boolean free = FREE.stream().anyMatch(request.getServletPath()::startsWith);
        if (demanded && !free && signedIn != null && signedIn.getPrincipal() instanceof Officer officer && !accounts.factors().active(officer.name())
                && !SpringDirectory.askedForFactor(officer, request)) {
            response.sendRedirect(request.getContextPath() + "/second-factor");
            return;
        }
        chain.doFilter(request, response);
    }
}
