package org.covername.account;

import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens at the door and the record of it: both or neither. */
record SpringDoor(TransactionTemplate transactions, ApplicationEventPublisher events) {

    <T> T together(Supplier<T> change) {
        return transactions.execute(status -> change.get());
    }

    /** Tells an event; whoever cannot hear it stops the transaction. */
    void tell(AccountEvent event) {
        events.publishEvent(event);
    }
}
