package org.covername.certificate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.covername.document.DraftFile;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code certificate.json}. Its seal is the SHA-256 of the rest in canonical form: members sorted by name, without white space between them, in UTF-8.
 */
public final class CertificateJson {

    static final String SEAL = "seal";

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private CertificateJson() {
    }

    public static String of(Certificate certificate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", Certificate.VERSION);
        json.put("case", certificate.of().caseId());
        json.put("draft", certificate.of().draftId());
        json.put("sha256", Certificate.hashes(certificate.of()));
        json.put("replaced", certificate.counts());
        json.put("checks", certificate.checks().stream().map(CertificateJson::check).toList());
        json.put("tools", certificate.tools());
        json.put("made", certificate.made().toString());
        json.put(SEAL, seal(json));
        return MAPPER.writerWithDefaultPrettyPrinter().without(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(json);
    }

    private static Map<String, String> check(Certificate.Check check) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("name", check.name());
        json.put("what", check.what());
        json.put("result", check.result());
        json.put("because", check.because());
        return json;
    }

    /** Of a whole certificate, its seal left aside. */
    static String seal(Map<String, Object> certificate) {
        Map<String, Object> rest = new TreeMap<>(certificate);
        rest.remove(SEAL);
        return DraftFile.sha256(MAPPER.writeValueAsString(rest).getBytes(StandardCharsets.UTF_8));
    }

    /** The members of a certificate as written; a {@link List} or {@link Map} stands for an array or object. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String json) {
        return MAPPER.readValue(json, Map.class);
    }
}
