package org.covername.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;

/**
 * A picture of a draft, however often it stands there.
 *
 * @param sha256 of its pixels; "" where it has none
 * @param first  the passage where it stands first
 * @param texts  what was read in it, with the draft; several where the draft has it in several files
 */
record FoundPicture(String sha256, Passage first, List<Passage> texts) {

    /** All pictures of a draft, in order. Those without pixels are told each by itself. */
    static List<FoundPicture> in(Draft draft) {
        List<FoundPicture> found = new ArrayList<>();
        Map<String, FoundPicture> known = new LinkedHashMap<>();
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Picture picture) {
                add(picture.sha256(), passage, known, found);
            } else if (passage.place() instanceof Place.PictureText text && !text.sha256().isEmpty()) {
                add(text.sha256(), passage, known, found);
                known.get(text.sha256()).texts.add(passage);
            }
        }
        return found;
    }

    private static void add(String sha256, Passage passage, Map<String, FoundPicture> known, List<FoundPicture> found) {
        FoundPicture picture = known.getOrDefault(sha256, new FoundPicture(sha256, passage, new ArrayList<>()));
        if (!known.containsKey(sha256)) {
            found.add(picture);
        }
        if (!sha256.isEmpty()) {
            known.put(sha256, picture);
        }
    }

    /** Whether it shows nothing but text, as far as can be told. */
    boolean isText() {
        return !texts.isEmpty() && texts.stream().allMatch(text -> ((Place.PictureText) text.place()).wholly());
    }
}
