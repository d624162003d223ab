package org.covername.outbound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code publication.json}: what the report is, in the words of schema.org, for catalogues and search engines. */
final class PublicationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PublicationJson() {
    }

    static String of(Listed listed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "Report");
        json.put("name", listed.imprint().title());
        json.put("identifier", List.of(listed.slug(), listed.urn()));
        json.put("genre", listed.imprint().kind());
        json.put("inLanguage", "en-GB");
        json.put("isAccessibleForFree", true);
        json.put("datePublished", listed.published().toString());
        json.put("dateModified", listed.changed().toString());
        json.put("version", String.valueOf(listed.copy().edition()));
        if (!listed.imprint().board().isBlank()) {
            json.put("publisher", Map.of("@type", "Organization", "name", listed.imprint().board()));
        }
        if (!listed.copy().note().isBlank()) {
            json.put("correction", Map.of("@type", "CorrectionComment", "text", listed.copy().note()));
        }
        json.put("accessibilityFeature", List.of("taggedPDF", "structuralNavigation"));
        json.put("encoding", encoding(listed.copy()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static Map<String, Object> encoding(Listed.Copy copy) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@type", "MediaObject");
        json.put("contentUrl", Shelf.REPORT);
        json.put("encodingFormat", "application/pdf");
        json.put("contentSize", String.valueOf(copy.bytes()));
        json.put("sha256", copy.sha256());
        return json;
    }
}
