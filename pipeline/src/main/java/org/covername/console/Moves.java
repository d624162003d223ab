package org.covername.console;

import org.covername.hold.Audience;
import org.covername.publication.Review;

/** Which moves the present state has: what it has not is not offered. The core refuses them all the same. */
record Moves(Review review) {

    static Moves of(Review review) {
        return new Moves(review);
    }

    public boolean isDecide() {
        return review instanceof Review.Waiting && !review.dossier().undecided().isEmpty();
    }

    public boolean isApprove() {
        return review instanceof Review.Received || review instanceof Review.InReview || review instanceof Review.ApprovedOnce;
    }

    public boolean isSchedule() {
        return review instanceof Review.Cleared;
    }

    public boolean isOnClearance() {
        return review instanceof Review.AwaitingClearance;
    }

    public boolean isCancel() {
        return review instanceof Review.Scheduled;
    }

    /** To withdraw what is shown. */
    public boolean isEnd() {
        return review instanceof Review.Out;
    }

    /** To begin the review once more; of what was withdrawn this is how a corrected edition begins. */
    public boolean isReopen() {
        return review instanceof Review.Settled || review instanceof Review.ApprovedOnce || review instanceof Review.Ended;
    }

    /** To end it without publication. */
    public boolean isClose() {
        return review instanceof Review.Waiting;
    }

    public boolean isName() {
        return review instanceof Review.Nameable;
    }

    public boolean isMeanFor() {
        return review instanceof Review.Waiting;
    }

    /** To give copies to named professionals. */
    public boolean isCopy() {
        return review instanceof Review.Settled && review.dossier().audience() == Audience.PROFESSIONALS_ONLY;
    }

    /** Whether there is nothing at all to do. */
    public boolean isNone() {
        return !(isDecide() || isApprove() || isSchedule() || isOnClearance() || isCancel() || isEnd() || isReopen());
    }
}
