package org.covername.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One map of a rule file, asked key by key; every wrong type becomes a fault, and what was never asked for is an unknown key. */
final class RuleEntry {

    private final Map<?, ?> map;
    private final String place;
    private final List<String> faults;
    private final Set<String> asked = new LinkedHashSet<>();

    RuleEntry(Map<?, ?> map, String place, List<String> faults) {
        this.map = map;
        this.place = place;
        this.faults = faults;
    }

    /** The same map under a better name for messages. */
    RuleEntry named(String name) {
        RuleEntry named = new RuleEntry(map, name, faults);
        named.asked.addAll(asked);
        return named;
    }

    RuleEntry inner(Map<?, ?> below) {
        return new RuleEntry(below, place, faults);
    }

    void fault(String reason) {
        faults.add(place + ": " + reason);
    }

    Optional<String> text(String key) {
        return value(key, Object.class).map(Object::toString);
    }

    String required(String key) {
        Optional<String> text = text(key).filter(it -> !it.isBlank());
        if (text.isEmpty()) {
            fault("needs " + key);
        }
        return text.orElse("");
    }

    boolean flag(String key) {
        return value(key, Boolean.class).orElse(false);
    }

    double number(String key, double otherwise) {
        double number = value(key, Number.class).map(Number::doubleValue).orElse(otherwise);
        if (number < 0 || key.equals("score") && number > 1) {
            fault(key + " is out of range");
        }
        return number;
    }

    /** A list of texts, or one text for a list of one. */
    List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    /** A list of anything, or one thing for a list of one. */
    List<?> list(String key) {
        Object value = value(key, Object.class).orElse(List.of());
        return value instanceof List<?> list ? list.stream().filter(it -> it != null).toList() : List.of(value);
    }

    /** The maps below a key: a list of maps, or one. */
    List<RuleEntry> entries(String key) {
        List<RuleEntry> entries = new ArrayList<>();
        for (Object item : list(key)) {
            if (item instanceof Map<?, ?> inner) {
                entries.add(new RuleEntry(inner, place + ", " + key, faults));
            } else {
                fault(key + " holds something else than keys and values");
            }
        }
        return entries;
    }

    /** Tells keys that nobody asked for: a slip of the pen would else be a condition that silently never applies. */
    void refuseUnknown() {
        for (Object key : map.keySet()) {
            if (!asked.contains(String.valueOf(key))) {
                fault("unknown key " + key + "; known are " + String.join(", ", asked));
            }
        }
    }

    private <T> Optional<T> value(String key, Class<T> type) {
        asked.add(key);
        Object value = map.get(key);
        if (value != null && !type.isInstance(value)) {
            fault(key + " is not a " + type.getSimpleName().toLowerCase(Locale.ROOT));
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(type::cast);
    }
}
