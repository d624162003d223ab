package org.covername.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.covername.document.Surface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passage with the holds it speaks of, from a JSON Lines file of {@code {"id", "text", "holds": [{"kind", "status"}]}}.
 *
 * @param holds each as "kind status"
 */
record HoldGoldJson(String id, Surface text, Set<String> holds) {

    HoldGoldJson {
        holds = Set.copyOf(holds);
    }

    static List<HoldGoldJson> read(Path lines) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<HoldGoldJson> passages = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            if (!line.isBlank()) {
                passages.add(of(mapper.readTree(line)));
            }
        }
        return passages;
    }

    private static HoldGoldJson of(JsonNode node) {
        Set<String> holds = new TreeSet<>();
        node.path("holds").forEach(hold -> holds.add(hold.path("kind").asString() + " " + hold.path("status").asString()));
        return new HoldGoldJson(node.path("id").asString(), new Surface(node.path("text").asString()), holds);
    }
}
