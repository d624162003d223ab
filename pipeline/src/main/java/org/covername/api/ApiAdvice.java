package org.covername.api;

import java.time.DateTimeException;
import org.covername.intake.HandInRefusedException;
import org.covername.publication.MoveRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What goes wrong, as problem details (RFC 9457): in the core's own sentence where it has one, in fixed words else, as a message may quote what was sent. */
@RestControllerAdvice(basePackages = "org.covername.api")
class ApiAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiAdvice.class);

    /** The state of the case does not have the move, or a rule forbids it. */
    @ExceptionHandler
    ProblemDetail refused(MoveRefusedException refused) {
        return problem(HttpStatus.CONFLICT, refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(HandInRefusedException refused) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail wrong(DateTimeException wrong) {
        return problem(HttpStatus.BAD_REQUEST, "A day is written like 2026-02-28, a time like 2026-02-28T09:30:00Z");
    }

    @ExceptionHandler
    ProblemDetail failed(RuntimeException failed) {
        LOG.error("A request of a program failed: {}", failed.getClass().getName());
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "This failed within the service; nothing was changed by halves. Look into its log");
    }

    private static ProblemDetail problem(HttpStatus status, String sentence) {
        return ProblemDetail.forStatusAndDetail(status, sentence);
    }
}
