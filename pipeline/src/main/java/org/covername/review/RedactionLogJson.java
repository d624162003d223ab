package org.covername.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution.Decided;
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
        Map<String, Decided> decided = new HashMap<>();
        candidate.resolution().decisions().forEach(each -> decided.put(each.passage() + " " + each.span(), each));
        candidate.resolution().replacements().forEach(replacement -> {
            Map<String, Object> entry = entry(entries.size() + 1, replacement, candidate);
            decide(entry, Optional.ofNullable(decided.get(replacement.mention().passage() + " " + replacement.mention().span())));
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

    /** What nobody has ruled on is as the product proposed it. */
    private static void decide(Map<String, Object> entry, Optional<Decided> decided) {
        entry.put("decision", decided.map(Decided::decision).orElse("proposed"));
        entry.put("by", decided.map(Decided::by).orElse("covername"));
    }
}
