package org.covername.command;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the log as lines for people, or as one JSON object a line for a program that gathers logs, with the names of the Elastic Common Schema. Both say the same: what an
 * exception says stands in neither.
 */
public final class LogbackLines extends PatternLayoutEncoder {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String JSON = "json";

    private final LogbackQuietTrace trace = new LogbackQuietTrace();
    private volatile boolean json;

    /** @param format as {@code covername.log} has it: {@code json}, or anything else for people */
    static void write(String format) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(appender -> {
            if (appender instanceof OutputStreamAppender<ILoggingEvent> lines && lines.getEncoder() instanceof LogbackLines encoder) {
                encoder.json = format.equals(JSON);
            }
        });
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        return json ? (MAPPER.writeValueAsString(fields(event)) + "\n").getBytes(StandardCharsets.UTF_8) : super.encode(event);
    }

    private Map<String, String> fields(ILoggingEvent event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("@timestamp", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        fields.put("log.level", event.getLevel().toString());
        fields.put("log.logger", event.getLoggerName());
        fields.put("service.name", "covername");
        fields.put("message", LogbackMessage.of(event));
        IThrowableProxy thrown = event.getThrowableProxy();
        if (thrown != null) {
            fields.put("error.type", thrown.getClassName());
            fields.put("error.stack_trace", trace.convert(event));
        }
        return fields;
    }
}
