package org.covername.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the report of a draft asks, and what may still single a person out, as its readiness tells. */
record Notes(List<String> questions, List<String> jigsaw) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Notes in(Path folder) {
        Path file = folder.resolve("readiness.json");
        if (!Files.isRegularFile(file)) {
            return new Notes(List.of(), List.of());
        }
        try {
            JsonNode readiness = MAPPER.readTree(Files.readString(file));
            List<String> questions = new ArrayList<>();
            readiness.path("questions").forEach(question -> questions.add(question.asString("")));
            List<String> jigsaw = new ArrayList<>();
            readiness.path("jigsaw").forEach(fact -> jigsaw.add(fact.path("person").asString("") + ": \"" + fact.path("quote").asString("") + "\" (page " + fact.path("page").asInt(0) + "). "
                    + fact.path("suggestion").asString("")));
            return new Notes(List.copyOf(questions), List.copyOf(jigsaw));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The readiness of a draft cannot be read", unreadable);
        }
    }
}
