package org.covername.journal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.publication.ReviewEvent;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are stored: their fields as JSON, their name beside it. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, Class<?>> TYPES = types(ReviewEvent.class).collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private EventJson() {
    }

    private static Stream<Class<?>> types(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses()).flatMap(type -> type.isSealed() ? types(type) : Stream.of(type));
    }

    static String name(ReviewEvent event) {
        return event.getClass().getSimpleName();
    }

    static String write(ReviewEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    static ReviewEvent read(String name, String json) {
        Class<?> type = TYPES.get(name);
        if (type == null) {
            throw new IllegalStateException("The journal holds an event " + name + ", which this version does not know");
        }
        return (ReviewEvent) MAPPER.readValue(json, type);
    }
}
