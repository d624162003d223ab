package org.covername.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is hashed may never change: else every chain that an office has would be broken. */
class AuditEntryTest {

    private static final String PREVIOUS = "ab".repeat(32);

    @Example
    void hashesTheSameTextAsEver() {
        AuditEntry entry = new AuditEntry(7, "2026-11-29T05:00:00.123Z", event("a.thorne", Map.of("out", "ab12", "in", "cd34")), PREVIOUS, "ef56");

        assertThat(entry.canonical()).isEqualTo("{\"n\":7,\"time\":\"2026-11-29T05:00:00.123Z\",\"actor\":\"a.thorne\",\"event\":\"draft-received\",\"case\":\"child-x\",\"draft\":\"draft-1\","
                + "\"facts\":{\"in\":\"cd34\",\"out\":\"ab12\"},\"previous\":\"" + PREVIOUS + "\"}");
        assertThat(entry.hashed()).isEqualTo("08a67287488c9cdabab6037a8425b25d6f327c67182a5819db47a5ac5b782056");
        assertThat(entry.json()).isEqualTo(entry.canonical().replaceFirst("}$", ",\"hash\":\"ef56\"}"));
    }

    /** Quotation marks, line ends, letters of any alphabet. */
    @Property(tries = 500)
    void writesAnyTextAsJsonDoes(@ForAll String actor, @ForAll Map<String, String> facts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", 7);
        fields.put("time", "now");
        fields.put("actor", actor);
        fields.put("event", "draft-received");
        fields.put("case", "child-x");
        fields.put("draft", "draft-1");
        fields.put("facts", new TreeMap<>(facts));
        fields.put("previous", PREVIOUS);

        assertThat(new AuditEntry(7, "now", event(actor, facts), PREVIOUS, "").canonical()).isEqualTo(AuditJson.object(fields));
    }

    private static AuditEvent event(String actor, Map<String, String> facts) {
        return new AuditEvent(actor, "draft-received", "child-x", "draft-1", new TreeMap<>(facts));
    }
}
