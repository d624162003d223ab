package org.covername.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What a program hears that is not let in: problem details (RFC 9457) in fixed words, as whatever it sent may be a secret. */
public final class SpringProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"covername\"");
        write(response, HttpStatus.UNAUTHORIZED, "Show a token that is good: Authorization: Bearer covername_...");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused) throws IOException {
        write(response, HttpStatus.FORBIDDEN, "The duty of this token does not open this address");
    }

    static void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        write(response, HttpStatus.TOO_MANY_REQUESTS, "These are more requests than a minute allows: wait for one");
    }

    /** Told before anybody is asked who they are. */
    public static void tooLarge(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.CONTENT_TOO_LARGE, "This is larger than 20 MB: put such a file into the folder inbound/CASE/");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String json = "{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":" + status.value() + ",\"detail\":\"" + detail + "\"}";
        response.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    }
}
