package org.covername.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.covername.document.DraftFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The redacted sentences of a draft's {@code readiness.json}, by the hash under which the register of holds knows them. */
record EvidenceJson(Map<String, String> byHash) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    EvidenceJson {
        byHash = Map.copyOf(byHash);
    }

    static EvidenceJson in(Path folder) {
        Path file = folder.resolve("readiness.json");
        if (!Files.isRegularFile(file)) {
            return new EvidenceJson(Map.of());
        }
        try {
            Map<String, String> found = new HashMap<>();
            for (JsonNode hold : MAPPER.readTree(Files.readString(file)).path("holds")) {
                String sentence = hold.path("evidence").asString("");
                found.put(DraftFile.sha256(sentence.getBytes(StandardCharsets.UTF_8)), sentence);
            }
            return new EvidenceJson(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The readiness of a draft cannot be read", unreadable);
        }
    }

    /** "" where the draft says it no longer. */
    String sentence(String hash) {
        return byHash.getOrDefault(hash, "");
    }
}
