package org.covername.evaluation;

import java.util.function.Function;
import org.covername.extraction.PlainText.TextDraft;
import org.covername.recognition.Mention;
import org.covername.recognition.Mentions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in a plain text, as one line of JSON. Offsets count Unicode code points of the text; it holds none of the text. */
public final class DetectionJson {

    private final String text;
    private final TextDraft draft;
    private final Mentions mentions;

    /**
     * What was found in a text.
     *
     * @param draft the text as read
     */
    public DetectionJson(String text, TextDraft draft, Mentions mentions) {
        this.text = text;
        this.draft = draft;
        this.mentions = mentions;
    }

    /**
     * The line of the contract.
     *
     * @param id         of the text: its file name without ending
     * @param treatments what happens to a mention, as a word of the contract
     */
    public String line(String id, Function<Mention, String> treatments) {
        ObjectNode line = new JsonMapper().createObjectNode();
        line.put("doc_id", id);
        ArrayNode spans = line.putArray("spans");
        mentions.hidden().forEach(mention -> spans.addArray().add(start(mention)).add(end(mention)));
        ArrayNode all = line.putArray("mentions");
        mentions.all().forEach(mention -> all.addObject().put("start", start(mention)).put("end", end(mention)).put("kind", mention.kind().word())
            .put("rule", mention.evidence().rule()).put("score", mention.evidence().score()).put("treatment", treatments.apply(mention)));
        return line.toString();
    }

    private int start(Mention mention) {
        return codePoints(draft.offset(mention.passage()) + mention.span().start());
    }

    private int end(Mention mention) {
        return codePoints(draft.offset(mention.passage()) + mention.span().end());
    }

    private int codePoints(int offset) {
        return text.codePointCount(0, offset);
    }
}
