package org.covername.intake;

import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens and the record of it: both or neither. */
record SpringBookkeeping(TransactionTemplate transactions, ApplicationEventPublisher events) {

    <T> T together(Supplier<T> change) {
        return transactions.execute(status -> change.get());
    }

    void together(Runnable change) {
        transactions.executeWithoutResult(status -> change.run());
    }

    /** Tells an event; whoever cannot hear it stops the transaction. */
    void tell(Object event) {
        events.publishEvent(event);
    }
}
