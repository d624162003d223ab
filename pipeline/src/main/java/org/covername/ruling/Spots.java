package org.covername.ruling;

import java.util.HashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.ruling.Target.Spot;

/** Finds the place of a ruling again where the passage reads the same, also in another version of the draft. */
final class Spots {

    private final Draft draft;
    private final Map<String, List<Integer>> bySha256 = new HashMap<>();

    Spots(Draft draft) {
        this.draft = draft;
    }

    /**
     * The passage by its number if it reads the same, else the only one that does; empty where none does, or several do.
     *
     * @param carried from another version, where the number may be that of another passage which reads the same
     */
    Optional<Integer> passage(Spot spot, boolean carried) {
        boolean same = !carried && spot.passage() >= 0 && spot.passage() < draft.passages().size() && Spot.sha256(draft.passage(spot.passage())).equals(spot.sha256());
        if (same) {
            return Optional.of(spot.passage());
        }
        if (bySha256.isEmpty()) {
            for (Passage passage : draft.passages()) {
                bySha256.computeIfAbsent(Spot.sha256(passage), any -> new ArrayList<>()).add(passage.number());
            }
        }
        List<Integer> found = bySha256.getOrDefault(spot.sha256(), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
