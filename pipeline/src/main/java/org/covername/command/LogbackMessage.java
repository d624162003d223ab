package org.covername.command;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;

/** Prints a message without what an exception said, which Camel puts into its own sentences: of that the type is told and no more, as it may quote a draft. */
public final class LogbackMessage extends ClassicConverter {

    private static final Pattern SAID = Pattern.compile("(?s)Caused by: \\[([\\w.$]+) - .*");

    static String of(ILoggingEvent event) {
        return SAID.matcher(event.getFormattedMessage()).replaceFirst("Caused by: [$1]");
    }

    @Override
    public String convert(ILoggingEvent event) {
        return of(event);
    }
}
