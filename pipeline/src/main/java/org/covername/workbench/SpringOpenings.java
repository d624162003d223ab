package org.covername.workbench;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.covername.casework.OriginalOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the audit who looks at the text of a draft, before any of it is shown. Parts of a page that is open are told with the page. */
final class SpringOpenings {

    private static final Duration ONE_LOOK = Duration.ofMinutes(30);

    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    SpringOpenings(TransactionTemplate transactions, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.events = events;
    }

    void page(Seat seat, HttpSession session) {
        transactions.executeWithoutResult(status -> events.publishEvent(new OriginalOpened(seat.which().caseId(), seat.which().draft(), seat.who())));
        session.setAttribute(name(seat), Instant.now());
    }

    void part(Seat seat, HttpSession session) {
        boolean open = session.getAttribute(name(seat)) instanceof Instant told && told.plus(ONE_LOOK).isAfter(Instant.now());
        if (!open) {
            page(seat, session);
        }
    }

    private static String name(Seat seat) {
        return "covername.opened." + seat.which().caseId() + "/" + seat.which().draft();
    }
}
