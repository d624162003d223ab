package org.covername.console;

import org.covername.intake.DraftState;
import org.covername.publication.Review;

/** How far a draft is, as the first page sorts them: what waits for people comes first. */
enum Stage {
    TO_REVIEW("To review", "blue"),
    TO_APPROVE("Second approval", "light-blue"),
    WAITS("Waits for clearance", "orange"),
    TO_SCHEDULE("To schedule", "purple"),
    SCHEDULED("Scheduled", "turquoise"),
    FAILED("Held, failed", "red"),
    IN_WORK("In work", "yellow"),
    OUT("Published", "green"),
    ENDED("No longer shown", "grey");

    private final String label;
    private final String colour;

    Stage(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    String label() {
        return label;
    }

    /** Class of the tag; the words say the same. */
    String colour() {
        return "govuk-tag--" + colour;
    }

    static Stage of(Review review) {
        if (review instanceof Review.Received || review instanceof Review.InReview) {
            return TO_REVIEW;
        }
        if (review instanceof Review.ApprovedOnce) {
            return TO_APPROVE;
        }
        if (review instanceof Review.AwaitingClearance) {
            return WAITS;
        }
        if (review instanceof Review.Cleared) {
            return TO_SCHEDULE;
        }
        return late(review);
    }

    private static Stage late(Review review) {
        if (review instanceof Review.Scheduled || review instanceof Review.Publishing) {
            return SCHEDULED;
        }
        if (review instanceof Review.Out) {
            return OUT;
        }
        if (review instanceof Review.Ended) {
            return ENDED;
        }
        throw new IllegalStateException("The console knows no stage for a review that is " + review.word());
    }

    /** Of a draft of which the journal knows nothing yet. */
    static Stage of(DraftState.State state) {
        return switch (state) {
            case WAITING, DONE -> IN_WORK;
            case HELD, REJECTED -> FAILED;
        };
    }
}
