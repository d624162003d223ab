package org.covername.rulepage;

import java.util.Map;

/**
 * Somebody added names to the office's lists. Told within the transaction of it; the names themselves are not told, as they may be a school's or a street's.
 *
 * @param kind which list
 */
public record NamesAdded(String who, String kind, int names) {

    /** By name, for the audit. */
    public Map<String, String> facts() {
        return Map.of("kind", kind, "names", String.valueOf(names));
    }
}
