package org.covername.evaluation;

import java.util.Locale;

/** So many of so many. */
record Tally(int found, int all) {

    static final Tally NONE = new Tally(0, 0);

    Tally plus(boolean found) {
        return new Tally(this.found + (found ? 1 : 0), all + 1);
    }

    Tally plus(Tally other) {
        return new Tally(found + other.found, all + other.all);
    }

    /** 1 where there is nothing to find. */
    double ratio() {
        return all == 0 ? 1 : (double) found / all;
    }

    /** The ratio with three places. */
    String share() {
        return String.format(Locale.ROOT, "%.3f", ratio());
    }

    @Override
    public String toString() {
        return String.format("%.3f (%d/%d)", ratio(), found, all);
    }
}
