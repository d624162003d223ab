package org.covername.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.covername.document.Draft;
import org.covername.hold.Audience;
import org.covername.hold.Hold;
import org.covername.hold.Holds;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedDraft;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code readiness.json}. Its fields are a contract: design section 3. */
public final class ReadinessJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadinessJson() {
    }

    /** Of a whole candidate; the reasons of the decision stand first among the questions. */
    public static String of(Candidate candidate) {
        Readiness readiness = Readiness.of(candidate);
        Map<String, Object> json = start(candidate.identity().caseId(), candidate.identity().draftId(), readiness, candidate.holds());
        json.put("holds", candidate.holds().holds().stream().map(hold -> hold(hold, candidate.evidence(hold), candidate.page(hold))).toList());
        json.put("questions", Stream.concat(readiness.reasons().stream(), candidate.questions().stream()).distinct().toList());
        json.put("residue", candidate.residue());
        json.put("accessibility", accessibility(candidate.report().accessibility().pdfua1(), candidate.report().accessibility().pdfa2a()));
        json.put("failures", ReadinessRules.failures(candidate.draft().remarks(), candidate.report().report().remarks()));
        json.put("jigsaw", JigsawJson.of(candidate));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /** Of the holds alone, in one line, while there is no report: pages are the draft's own. */
    public static String ofHolds(String draftId, Draft draft, Resolution resolution, Holds holds) {
        RedactedDraft redacted = RedactedDraft.of(draft, resolution);
        Readiness readiness = Readiness.of(holds, redacted);
        Map<String, Object> json = start("", draftId, readiness, holds);
        json.put("holds", holds.holds().stream().map(hold -> hold(hold,
                hold.evidence().map(where -> Quotation.of(where, redacted)).orElse(hold.because()),
                hold.evidence().map(where -> draft.passage(where.passage()).page()).orElse(0))).toList());
        json.put("questions", readiness.reasons());
        json.put("residue", List.of());
        json.put("accessibility", accessibility(false, false));
        return MAPPER.writeValueAsString(json);
    }

    /** Of a draft of which no report could be made. */
    static String ofFailure(DraftIdentity identity, List<String> reasons) {
        Map<String, Object> json = start(identity.caseId(), identity.draftId(), new Readiness.OnHold(reasons), new Holds(List.of(), Audience.PUBLIC));
        json.put("holds", List.of());
        json.put("questions", reasons);
        json.put("residue", List.of());
        json.put("accessibility", accessibility(false, false));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> start(String caseId, String draftId, Readiness readiness, Holds holds) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", caseId);
        json.put("draft", draftId);
        json.put("decision", readiness.decision());
        json.put("audience", holds.audience().word());
        return json;
    }

    private static Map<String, Object> hold(Hold hold, String evidence, int page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", hold.kind().word());
        json.put("status", hold.status().word());
        json.put("evidence", evidence);
        json.put("page", page);
        return json;
    }

    private static Map<String, Object> accessibility(boolean pdfua1, boolean pdfa2a) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pdfua1", pdfua1);
        json.put("pdfa2a", pdfa2a);
        return json;
    }
}
