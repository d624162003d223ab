package org.covername.intake;

import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens and the record of it: both or neither. */
record SpringBookkeeping(TransactionTemplate transactions, ApplicationEventPublisher events) {

    <T> T together(Supplier<T> change) {
        return transactions.execute(status -> change.get());
    }

    void together(Runnable change) {
        transactions.executeWithoutResult(status -> change.run());
    }

    /** What has to be done if it comes to neither, such as to take back a file; where nobody knows which it came to, nothing is done. */
    void orElse(Runnable undo) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    undo.run();
                }
            }
        });
    }

    /** Tells an event; whoever cannot hear it stops the transaction. */
    void tell(Object event) {
        events.publishEvent(event);
    }
}
