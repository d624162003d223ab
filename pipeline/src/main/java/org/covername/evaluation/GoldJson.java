package org.covername.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Span;
import org.covername.document.Surface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a gold draft that has been built: JSON with the text and its spans, in Unicode code points. */
final class GoldJson {

    private final String text;
    private final JsonNode root;

    private GoldJson(String json) {
        root = new JsonMapper().readTree(json);
        text = root.path("text").asString();
    }

    static GoldDraft read(String id, String json) {
        GoldJson gold = new GoldJson(json);
        return new GoldDraft(id, new Surface(gold.text), gold.mentions(), gold.spans("keeps"), gold.spans("tolerated"), Optional.empty());
    }

    private List<GoldMention> mentions() {
        List<GoldMention> mentions = new ArrayList<>();
        for (JsonNode node : root.path("spans")) {
            mentions.add(new GoldMention(span(node), GoldType.valueOf(node.path("type").asString()), node.path("entity").asString()));
        }
        return mentions;
    }

    private List<Span> spans(String name) {
        List<Span> spans = new ArrayList<>();
        root.path(name).forEach(node -> spans.add(span(node)));
        return spans;
    }

    private Span span(JsonNode node) {
        return new Span(text.offsetByCodePoints(0, node.path("start").asInt()), text.offsetByCodePoints(0, node.path("end").asInt()));
    }
}
