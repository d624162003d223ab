package org.covername.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.covername.client.SpringProblems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * Says that what is sent is too large, before anything of it is read and anybody is asked who they are, as that would read it. The server lets the rest pass by, so that
 * the sentence arrives.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SpringUploadLimit extends OncePerRequestFilter {

    private final long limit;

    SpringUploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.limit = limit.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (request.getContentLengthLong() > limit) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Of what does not say beforehand how long it is. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void exceeded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(request, response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ConsoleDoors.PROGRAMS.stream().anyMatch(request.getServletPath()::startsWith)) {
            SpringProblems.tooLarge(response);
        } else {
            page(request, response);
        }
    }

    /** Written here, as the page of errors is made by what would read the request. */
    private static void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = new ClassPathResource("too-large.html", SpringUploadLimit.class).getContentAsString(StandardCharsets.UTF_8);
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setContentType("text/html;charset=UTF-8");
        Map.of("Content-Security-Policy", ConsoleConfiguration.POLICY, HttpHeaders.CACHE_CONTROL, "no-store", "X-Content-Type-Options", "nosniff")
                .forEach(response::setHeader);
        response.getOutputStream().write(page.replace("{context}", request.getContextPath()).getBytes(StandardCharsets.UTF_8));
    }
}
