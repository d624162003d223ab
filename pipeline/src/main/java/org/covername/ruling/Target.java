package org.covername.ruling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.recognition.MentionKind;
import org.covername.recognition.NameKey;

/**
 * What a ruling is about: forms of one kind wherever they stand, and single places.
 *
 * @param forms   folded by {@link NameKey}; of an added mention the words as they were chosen. None where the ruling is for single places only
 * @param subject id in the case file, where it is listed there
 * @param spots   places whose form may mean somebody else elsewhere
 */
public record Target(MentionKind kind, Set<Surface> forms, Optional<String> subject, List<Spot> spots) {

    public Target {
        forms = Set.copyOf(forms);
        spots = List.copyOf(spots);
        if (forms.isEmpty() && spots.isEmpty() || forms.stream().anyMatch(Surface::isBlank)) {
            throw new IllegalArgumentException("A ruling is about forms that have letters, or about places");
        }
    }

    /**
     * One place.
     *
     * @param sha256 of the passage's text, by which it is found again in another version
     */
    public record Spot(int passage, Span span, String sha256) {

        /** In place of the number of a passage that a draft does not have. */
        static final int NOWHERE = -1;

        public static Spot of(Passage passage, Span span) {
            return new Spot(passage.number(), span, sha256(passage));
        }

        static String sha256(Passage passage) {
            return DraftFile.sha256(passage.text().text().getBytes(StandardCharsets.UTF_8));
        }
    }

    public static Target at(MentionKind kind, Spot spot) {
        return new Target(kind, Set.of(), Optional.empty(), List.of(spot));
    }

    /** The key under which a form is compared. */
    public static Surface form(Surface surface) {
        return new Surface(NameKey.of(surface.text()));
    }

    public boolean everywhere() {
        return !forms.isEmpty();
    }

    /** Whether they may be about one thing, so that the later of two rulings overrides the earlier. */
    public boolean meets(Target other) {
        return forms.stream().anyMatch(other.forms::contains) || spots.stream().anyMatch(other.spots::contains);
    }
}
