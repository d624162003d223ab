package org.covername.command;

import java.util.List;
import sun.misc.Signal;

/**
 * Ends a service in order when the machine asks for it: what is in work comes to the end of its step, and the database is closed last. Java's own way of ending
 * closes an H2 database beside the service, under the work that still goes on.
 */
final class EndSignals {

    private static final List<String> NAMES = List.of("TERM", "INT");

    private EndSignals() {
    }

    static void end(RunningService service) {
        NAMES.forEach(name -> Signal.handle(new Signal(name), signal -> new Thread(service::close, "end").start()));
    }
}
