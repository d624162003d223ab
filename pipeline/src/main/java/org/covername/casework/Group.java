package org.covername.casework;

import java.util.List;
import java.util.Optional;
import org.covername.document.Surface;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.MentionKind;
import org.covername.ruling.Target;

/**
 * All mentions of one person, place, body or number; of what is kept, all that read alike.
 *
 * @param id     tells nothing, and stays while the entity is the same
 * @param target a ruling about all of it
 * @param forms  as they are written in the draft, the most frequent first
 */
public record Group(String id, Entity entity, Target target, List<Surface> forms, List<Replacement> places) {

    public Group {
        forms = List.copyOf(forms);
        places = List.copyOf(places);
    }

    public MentionKind kind() {
        return places.get(0).mention().kind();
    }

    public boolean kept() {
        return places.get(0).treatment() == Treatment.KEEP;
    }

    public boolean doubtful() {
        return places.stream().anyMatch(Replacement::doubtful);
    }

    /** What stands instead; "" where it is kept. */
    public String written() {
        Optional<String> first = places.stream().map(Replacement::text).filter(text -> !text.isBlank()).findFirst();
        return kept() ? "" : entity.pseudonym().isBlank() ? first.orElse("") : entity.pseudonym();
    }
}
