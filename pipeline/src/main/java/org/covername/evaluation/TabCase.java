package org.covername.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.covername.document.Span;
import org.covername.document.Surface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An annotated judgment of the Text Anonymization Benchmark. */
record TabCase(String id, Surface text, List<Mark> marks) {

    TabCase {
        marks = List.copyOf(marks);
    }

    /**
     * A place that has to be masked.
     *
     * @param type   such as PERSON or DATETIME
     * @param direct whether it identifies alone
     */
    record Mark(Span span, String type, boolean direct, String entity) {
    }

    /** The cases of a file of JSON Lines. */
    static List<TabCase> read(Path jsonLines) {
        JsonMapper mapper = new JsonMapper();
        try {
            return Files.readAllLines(jsonLines).stream().filter(line -> !line.isBlank()).map(line -> of(mapper.readTree(line))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TabCase of(JsonNode node) {
        String text = node.path("text").asString();
        List<Mark> marks = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            String identifier = mention.path("identifier").asString();
            if (!identifier.equals("NO_MASK")) {
                Span span = new Span(text.offsetByCodePoints(0, mention.path("start").asInt()), text.offsetByCodePoints(0, mention.path("end").asInt()));
                marks.add(new Mark(span, mention.path("type").asString(), identifier.equals("DIRECT"), mention.path("entity").asString()));
            }
        }
        return new TabCase(node.path("doc_id").asString(), new Surface(text), marks);
    }
}
