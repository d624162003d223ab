package org.covername.pipeline;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.covername.document.Place;
import tools.jackson.databind.json.JsonMapper;

/** What a step found, as JSON: how it lies sealed in the vault between two steps, and what its hash is taken over. */
public final class StepJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE).withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addMixIn(Place.class, ByName.class)
            .registerSubtypes(Place.class.getPermittedSubclasses())
            .build();

    private StepJson() {
    }

    /** A place is told from others by the name of its type. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface ByName {
    }

    public static byte[] write(Object result) {
        return MAPPER.writeValueAsBytes(result);
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
