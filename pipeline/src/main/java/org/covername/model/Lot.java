package org.covername.model;

/**
 * Draws a share of all features, always the same one for the same number. Fields that each see another share lean on other features and err on other words, so
 * that their mean errs on fewer (the random subspaces of Ho, IEEE Transactions on Pattern Analysis 20(8), 1998).
 *
 * @param number tells one lot from another
 * @param share  of 0 to 1
 */
record Lot(long number, double share) {

    /** Every feature. */
    static final Lot ALL = new Lot(0, 1);

    /** Whether it holds the feature with this hash. */
    boolean draws(long hash) {
        long mixed = (hash ^ number * 0x9e3779b97f4a7c15L) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 31) * 0x94d049bb133111ebL;
        return ((mixed ^ mixed >>> 29) >>> 11) * 0x1p-53 < share;
    }
}
