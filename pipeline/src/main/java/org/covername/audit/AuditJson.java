package org.covername.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JSON of one line whose keys keep the order they are given in, so that the same entry always has the same text. */
final class AuditJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AuditJson() {
    }

    static String object(Map<String, ?> fields) {
        return MAPPER.writeValueAsString(fields);
    }

    /** Adds a text in its quotation marks. Nearly all are of plain letters and digits, which need no writer of JSON. */
    static void append(StringBuilder json, String text) {
        if (plain(text)) {
            json.append('"').append(text).append('"');
        } else {
            json.append(MAPPER.writeValueAsString(text));
        }
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == '"' || sign == '\\') {
                return false;
            }
        }
        return true;
    }

    static SortedMap<String, String> facts(String json) {
        return MAPPER.readValue(json, new TypeReference<TreeMap<String, String>>() { });
    }
}
