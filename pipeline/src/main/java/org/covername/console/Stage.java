package org.covername.console;

import java.util.Set;
import org.covername.account.Duty;
import org.covername.intake.DraftState;
import org.covername.publication.Review;

/** How far a draft is, as the first page sorts them: what waits for people comes first. */
enum Stage {
    TO_REVIEW("To review", "blue", Duty.REVIEWER),
    TO_APPROVE("Second approval", "light-blue", Duty.REVIEWER, Duty.PUBLISHER),
    WAITS("Waits for clearance", "orange", Duty.PUBLISHER),
    TO_SCHEDULE("To schedule", "purple", Duty.PUBLISHER),
    SCHEDULED("Scheduled", "turquoise"),
    FAILED("Held, failed", "red", Duty.OFFICE),
    IN_WORK("In work", "yellow"),
    OUT("Published", "green"),
    ENDED("No longer shown", "grey");

    private final String label;
    private final String colour;
    private final Set<Duty> whom;

    Stage(String label, String colour, Duty... whom) {
        this.label = label;
        this.colour = colour;
        this.whom = Set.of(whom);
    }

    /** Whose work it is now; of nobody's where the program, or only time, has to go on. */
    Set<Duty> whom() {
        return whom;
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
