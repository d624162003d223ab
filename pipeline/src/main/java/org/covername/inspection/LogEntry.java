package org.covername.inspection;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A mention in the redaction log: what was written for it, how it was found, and who decided it. What stood there before is not in the log. */
public record LogEntry(int n, Written written, Found found, Decided decided) {

    /** @param treatment replace, generalise, remove or keep */
    record Written(String kind, String entity, String replacement, String treatment) {
    }

    /** @param page of the report, from 1; 0 where none is known */
    record Found(String rule, double score, int page) {
    }

    /** @param decision proposed, accepted, changed or rejected */
    record Decided(boolean doubtful, String decision, String by) {

        public String words() {
            return decision + " by " + by;
        }
    }

    static LogEntry of(JsonNode json) {
        return new LogEntry(json.path("n").asInt(0),
                new Written(text(json, "kind"), text(json, "entity"), text(json, "replacement"), text(json, "treatment")),
                new Found(text(json, "rule"), json.path("score").asDouble(0), json.path("page").asInt(0)),
                new Decided(json.path("doubtful").asBoolean(false), text(json, "decision"), text(json, "by")));
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asString("");
    }

    /** What is kept is written as it stood, which the log does not tell. */
    public String shown() {
        String replacement = written.replacement().isBlank() ? "left out" : written.replacement();
        return written.treatment().equals("keep") ? "kept as it stands" : replacement;
    }

    /** {@code 0.92}. */
    public String score() {
        return String.format(Locale.UK, "%.2f", found.score());
    }
}
