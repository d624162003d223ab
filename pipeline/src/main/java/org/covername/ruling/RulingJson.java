package org.covername.ruling;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A ruling as it lies sealed in the vault. */
public final class RulingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE).withIsGetterVisibility(Visibility.NONE).withFieldVisibility(Visibility.ANY))
            .registerSubtypes(Verdict.class.getPermittedSubclasses())
            // What was sealed by an earlier version was not carried.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private RulingJson() {
    }

    public static byte[] write(Ruling ruling) {
        return MAPPER.writeValueAsBytes(ruling);
    }

    public static Ruling read(byte[] json) {
        return MAPPER.readValue(json, Ruling.class);
    }
}
