package org.covername.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covername.pseudonym.Replacement;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code redaction-log.json}: each mention with what was written for it and why, never what stood there. A contract: design section 3. */
final class RedactionLogJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RedactionLogJson() {
    }

    static String of(Candidate candidate, String sha256Out) {
        DraftIdentity identity = candidate.identity();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", identity.caseId());
        json.put("draft", identity.draftId());
        json.put("sha256In", identity.sha256In());
        json.put("sha256Out", sha256Out);
        json.put("rulesSha256", identity.rulesSha256());
        List<Map<String, Object>> entries = new ArrayList<>();
        Decisions decisions = Decisions.of(candidate);
        candidate.resolution().replacements().forEach(replacement -> {
            Map<String, Object> entry = entry(entries.size() + 1, replacement, candidate);
            entry.put("decision", decisions.decision(replacement));
            entry.put("by", decisions.by(replacement));
            entries.add(entry);
        });
        json.put("entries", entries);
        json.put("pictures", PictureSection.json(candidate));
        WordCopySection.json(candidate.written().copy()).ifPresent(copy -> json.put("wordCopy", copy));
        json.put("jigsaw", JigsawJson.of(candidate));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> entry(int number, Replacement replacement, Candidate candidate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", number);
        json.put("kind", replacement.mention().kind().word());
        json.put("entity", replacement.entity());
        json.put("replacement", replacement.text());
        json.put("treatment", replacement.treatment().word());
        json.put("rule", replacement.mention().evidence().rule());
        json.put("score", Math.round(replacement.mention().evidence().score() * 100) / 100.0);
        json.put("passage", replacement.mention().passage());
        json.put("page", candidate.page(replacement.mention().passage()));
        json.put("doubtful", replacement.doubtful());
        return json;
    }
}
