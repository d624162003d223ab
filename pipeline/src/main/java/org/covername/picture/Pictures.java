package org.covername.picture;

import java.util.List;
import java.util.Optional;

/** The pictures of a draft, each judged, in the order in which they stand there. */
public record Pictures(List<JudgedPicture> all) {

    public Pictures {
        all = List.copyOf(all);
    }

    public static Pictures none() {
        return new Pictures(List.of());
    }

    /** What may be shown of a picture, by the SHA-256 of its pixels; empty for one that is left out or that nobody judged. */
    public Optional<ShownPicture> shown(String sha256) {
        return all.stream().filter(picture -> !sha256.isEmpty() && picture.sha256().equals(sha256)).flatMap(picture -> picture.shown().stream()).findFirst();
    }
}
