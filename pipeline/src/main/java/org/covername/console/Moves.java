package org.covername.console;

import org.covername.publication.Review;

/** Which moves the present state has: what it has not is not offered. The core refuses them all the same. */
record Moves(boolean decide, boolean approve, boolean schedule, boolean onClearance, boolean cancel, boolean end) {

    static Moves of(Review review) {
        boolean approve = review instanceof Review.Received || review instanceof Review.InReview || review instanceof Review.ApprovedOnce;
        boolean schedule = review instanceof Review.Cleared;
        return new Moves(review instanceof Review.Waiting && !review.dossier().undecided().isEmpty(), approve, schedule,
                review instanceof Review.AwaitingClearance, review instanceof Review.Scheduled, review instanceof Review.Out);
    }

    /** Whether there is nothing at all to do. */
    public boolean isNone() {
        return !(decide || approve || schedule || onClearance || cancel || end);
    }
}
