package org.covername.scan;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Ink within a line that OCR has told nothing of: left out where it stood, the gap would tell how wide it was, and it may be a name. */
final class ScanGaps {

    /** In sizes of the line. */
    private static final double HIGHEST = 0.9;
    private static final double LOWEST = 0.3;
    private static final double BEYOND = 1.6;
    private static final double TOGETHER = 0.6;
    private static final double WIDTH_OF_A_LETTER = 0.2;
    private static final double HEIGHT_OF_A_LETTER = 0.35;

    private ScanGaps() {
    }

    /** The words that stand in a line and were not read, from left to right. */
    static List<Rectangle> in(ScanLine line, Collection<Rectangle> strays) {
        List<Rectangle> words = new ArrayList<>();
        strays.stream().filter(stray -> isIn(line, stray)).sorted(Comparator.comparingInt(stray -> stray.x)).forEach(stray -> {
            int last = words.size() - 1;
            if (last >= 0 && stray.x - words.get(last).getMaxX() < TOGETHER * line.size()) {
                words.set(last, words.get(last).union(stray));
            } else {
                words.add(new Rectangle(stray));
            }
        });
        words.removeIf(word -> word.width < WIDTH_OF_A_LETTER * line.size() || word.height < HEIGHT_OF_A_LETTER * line.size());
        return words;
    }

    private static boolean isIn(ScanLine line, Rectangle stray) {
        double baseline = line.baseline(stray.getCenterX());
        boolean level = stray.getCenterY() > baseline - HIGHEST * line.size() && stray.getCenterY() < baseline + LOWEST * line.size();
        double left = line.words().get(0).box().x - BEYOND * line.size();
        double right = line.words().get(line.words().size() - 1).right() + BEYOND * line.size();
        return level && stray.height < 2 * line.size() && stray.getCenterX() > left && stray.getCenterX() < right;
    }
}
