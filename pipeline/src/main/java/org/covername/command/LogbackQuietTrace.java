package org.covername.command;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/** Prints an exception's types and places, never its messages: a message may quote a draft. */
public final class LogbackQuietTrace extends ThrowableHandlingConverter {

    private static final int FRAMES = 12;

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder trace = new StringBuilder();
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            trace.append("  ").append(thrown.getClassName()).append('\n');
            StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("    at ").append(frames[i].getStackTraceElement()).append('\n');
            }
        }
        return trace.toString();
    }
}
