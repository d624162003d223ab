package org.covername.command;

import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Sends everything that libraries print to our own log, which never shows an exception's message: it may quote a draft. */
final class QuietFailures {

    private QuietFailures() {
    }

    static void install() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> LoggerFactory.getLogger(QuietFailures.class).error("Thread {} died", thread.getName(), failure));
    }
}
