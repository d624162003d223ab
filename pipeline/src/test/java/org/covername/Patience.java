package org.covername;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Waits in a test until something holds that happens elsewhere.
 *
 * @param longest after which it has failed
 * @param look    how long it waits between one look and the next
 * @param printed what was printed meanwhile, told where it failed
 */
public record Patience(Duration longest, Duration look, Supplier<String> printed) {

    public void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + longest.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for %s; printed: %s", what, printed.get()).isLessThan(end);
            try {
                Thread.sleep(look.toMillis());
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
