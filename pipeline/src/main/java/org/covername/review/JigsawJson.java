package org.covername.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covername.jigsaw.JigsawFact;

/** The array {@code jigsaw} of the contracts: what may still single a person out, the strongest first, quoted as the redacted text has it. */
final class JigsawJson {

    private JigsawJson() {
    }

    static List<Map<String, Object>> of(Candidate candidate) {
        return candidate.jigsaw().all().stream().map(fact -> entry(fact, candidate)).toList();
    }

    private static Map<String, Object> entry(JigsawFact fact, Candidate candidate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", fact.person());
        json.put("kind", fact.kind());
        json.put("quote", fact.quote().text());
        json.put("page", candidate.page(fact.passages().get(0)));
        json.put("pages", fact.passages().stream().map(candidate::page).distinct().toList());
        json.put("because", fact.because());
        json.put("suggestion", fact.suggestion());
        json.put("rule", fact.rule().id());
        json.put("score", Math.round(fact.score() * 100) / 100.0);
        return json;
    }
}
