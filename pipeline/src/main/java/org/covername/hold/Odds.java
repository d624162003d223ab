package org.covername.hold;

import java.util.Optional;

/** How likely it is that a text speaks of no proceeding of a kind, of a live one, of one that is over; they add up to 1. */
record Odds(double none, double live, double concluded) {

    /** Of a hold that is over, so much at least: taking it for nothing does no harm. */
    private static final double ENDED = 0.4;

    /**
     * What to conclude: a live proceeding from a likelihood on that is far below one half, since to miss one is the worst that can happen.
     *
     * @return whether it is live; nothing where there is none
     */
    Optional<Boolean> live(double threshold) {
        if (live > threshold) {
            return Optional.of(true);
        }
        return concluded > Math.max(ENDED, none) ? Optional.of(false) : Optional.empty();
    }
}
