package org.covername.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.covername.workqueue.Role;
import org.covername.workqueue.Roles;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** A process that is not to show the console shows nothing but whether it is well, and its numbers; those have doors of their own. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SpringRoleFilter extends OncePerRequestFilter {

    private static final List<String> OF_ALL = List.of("/health/live", "/health/ready", "/metrics");

    private final boolean shown;

    SpringRoleFilter(Roles roles) {
        this.shown = roles.has(Role.CONSOLE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (shown || OF_ALL.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
