package org.covername.hold;

import java.util.List;
import java.util.Optional;
import org.covername.hold.Hold.Where;

/**
 * What a draft and its case file say of publication.
 *
 * @param holds   one for each proceeding, the live ones first
 * @param reviews the titles of the reviews on a page of several, in reading order; none where the draft is one review
 */
public record Holds(List<Hold> holds, Audience audience, List<Where> reviews) {

    public Holds {
        holds = List.copyOf(holds);
        reviews = List.copyOf(reviews);
    }

    public Holds(List<Hold> holds, Audience audience) {
        this(holds, audience, List.of());
    }

    /** The title of the review in which a passage stands, on a page of several. */
    public Optional<Where> reviewOf(int passage) {
        return reviews.stream().filter(title -> title.passage() <= passage).reduce((one, next) -> next);
    }

    public boolean anyLive() {
        return holds.stream().anyMatch(hold -> hold.status().live());
    }
}
