package org.covername.audit;

import java.util.List;

/** What of an entry is hashed, put together from its values: JSON without white space, byte for byte the text that was written when the entry was added. */
final class CanonicalText {

    private static final List<String> KEYS = List.of("time", "actor", "event", "case", "draft", "facts", "previous");
    private static final List<String> OPENED = KEYS.stream().map(key -> ",\"" + key + "\":").toList();
    private static final int FACTS = KEYS.indexOf("facts");
    private static final int ROOM = 512;

    private CanonicalText() {
    }

    /**
     * The text of an entry.
     *
     * @param values of the keys behind {@code n}, in their order; the facts as JSON, which stays as it is: a chain of a million entries is not read into objects to be written again
     */
    static String of(long n, List<String> values) {
        StringBuilder text = new StringBuilder(ROOM).append("{\"n\":").append(n);
        for (int key = 0; key < OPENED.size(); key++) {
            text.append(OPENED.get(key));
            if (key == FACTS) {
                text.append(values.get(key));
            } else {
                AuditJson.append(text, values.get(key));
            }
        }
        return text.append('}').toString();
    }
}
