package org.covername.scan;

import java.util.BitSet;

/** The straight lines of a page, of tables and under words: taken out of the ink, they no longer tie letters together that they touch. */
final class ScanRulings {

    /** In pixels: no letter has a straight stroke so long. */
    private static final int LONG = 100;
    private static final int THICK = 8;

    private final BitSet ink;
    private final int width;
    private final int height;
    private final BitSet found = new BitSet();

    private ScanRulings(BitSet ink, int width, int height) {
        this.ink = ink;
        this.width = width;
        this.height = height;
    }

    static BitSet in(BitSet ink, int width, int height) {
        ScanRulings rulings = new ScanRulings(ink, width, height);
        for (int y = 0; y < height; y++) {
            rulings.along(y * width, 1, width);
        }
        for (int x = 0; x < width; x++) {
            rulings.along(x, width, height);
        }
        return rulings.found;
    }

    /** Looks along one row or column; step leads from a pixel to the next one. */
    private void along(int start, int step, int count) {
        int from = 0;
        for (int i = 0; i <= count; i++) {
            if (i == count || !ink.get(start + i * step)) {
                if (i - from >= LONG) {
                    mark(start + from * step, step, i - from);
                }
                from = i + 1;
            }
        }
    }

    private void mark(int start, int step, int count) {
        int across = step == 1 ? width : 1;
        for (int i = 0; i < count; i++) {
            int at = start + i * step;
            int before = reach(at, -across);
            int behind = reach(at, across);
            for (int k = 1 - before; k < behind && before + behind <= THICK; k++) {
                found.set(at + k * across);
            }
        }
    }

    /** How far ink goes on across a line. */
    private int reach(int at, int step) {
        int reach = 0;
        while (reach <= THICK && at >= 0 && at < width * height && ink.get(at)) {
            reach++;
            at += step;
        }
        return reach;
    }
}
