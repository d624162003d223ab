package org.covername.pseudonym;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.covername.recognition.MentionKind;

/** "School 1", "Town 2": one pseudonym for each place and local body, numbered in order of first appearance in the case. */
final class BodyPseudonyms {

    private final BodyKinds kinds;
    private final PseudonymRegister register;
    private final Numbering numbering;
    private final Map<Body, Entity> entities = new HashMap<>();

    BodyPseudonyms(BodyKinds kinds, PseudonymRegister register, Numbering numbering) {
        this.kinds = kinds;
        this.register = register;
        this.numbering = numbering;
    }

    /** An officer's choice; the register does not know it, as it goes with the ruling. One that another has already counts for that one. */
    void choose(Body body, String pseudonym) {
        if (entities.values().stream().noneMatch(entity -> entity.pseudonym().equalsIgnoreCase(pseudonym))) {
            entities.put(body, new Entity(EntityIds.of(pseudonym), body.kind(), Optional.empty(), Optional.empty(), pseudonym));
        }
    }

    Entity of(Body body) {
        return entities.computeIfAbsent(body, this::fresh);
    }

    private Entity fresh(Body body) {
        Set<String> forms = new HashSet<>(body.forms());
        Optional<String> found = register.find(body.kind().word(), forms)
            .filter(pseudonym -> entities.values().stream().noneMatch(entity -> entity.pseudonym().equals(pseudonym)));
        String pseudonym = found.orElseGet(() -> numbering.next(sort(body)));
        register.keep(body.kind().word(), forms, pseudonym);
        return new Entity(EntityIds.of(pseudonym), body.kind(), Optional.empty(), Optional.empty(), pseudonym);
    }

    private String sort(Body body) {
        if (body.kind() == MentionKind.PLACE) {
            String longest = body.forms().stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
            return kinds.ofPlace(longest);
        }
        return body.sort().or(() -> kinds.byNeighbours(body.around())).orElse("Organisation");
    }
}
