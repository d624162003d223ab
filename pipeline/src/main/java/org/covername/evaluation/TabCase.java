package org.covername.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Span;
import org.covername.document.Surface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An annotated judgment of the Text Anonymization Benchmark.
 *
 * @param marks what has to be masked
 * @param open  what was looked at and may stay
 */
record TabCase(String id, Surface text, List<Mark> marks, List<Span> open) {

    TabCase {
        marks = List.copyOf(marks);
        open = List.copyOf(open);
    }

    /**
     * A place that has to be masked.
     *
     * @param type   such as PERSON or DATETIME
     * @param direct whether it identifies alone
     */
    record Mark(Span span, String type, boolean direct, String entity) {
    }

    /** As a gold draft: of the types that a review has no kind for, quantities count as numbers and the rest as occupations. */
    GoldDraft draft() {
        List<GoldMention> mentions = marks.stream().map(mark -> new GoldMention(mark.span(), type(mark.type()), mark.entity())).toList();
        return new GoldDraft(id, text, mentions, open, List.of(), Optional.empty());
    }

    private static GoldType type(String type) {
        return switch (type) {
            case "PERSON" -> GoldType.PERSON;
            case "CODE", "QUANTITY" -> GoldType.IDNUM;
            case "LOC" -> GoldType.PLACE;
            case "ORG" -> GoldType.ORGLOCAL;
            case "DEM" -> GoldType.DEMOG;
            case "DATETIME" -> GoldType.DATE;
            default -> GoldType.OCCUP;
        };
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
        List<Span> open = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            String identifier = mention.path("identifier").asString();
            Span span = new Span(text.offsetByCodePoints(0, mention.path("start").asInt()), text.offsetByCodePoints(0, mention.path("end").asInt()));
            if (identifier.equals("NO_MASK")) {
                open.add(span);
            } else {
                marks.add(new Mark(span, mention.path("type").asString(), identifier.equals("DIRECT"), mention.path("entity").asString()));
            }
        }
        return new TabCase(node.path("doc_id").asString(), new Surface(text), marks, open);
    }
}
