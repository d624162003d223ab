package org.covername.verification;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What lies on a page in the order in which it was painted: letters, and the opaque areas before and behind them. */
final class PdfPaint {

    /** As far as two colours may differ, of 255, and still be one to the eye. */
    private static final int SAME = 12;
    private static final int WHITE = 0xFFFFFF;
    private static final double COVERED = 0.6;

    /**
     * A letter.
     *
     * @param colour RGB; empty where it is no plain colour
     */
    record Letter(Rectangle2D box, OptionalInt colour, int time) {
    }

    /**
     * An opaque area.
     *
     * @param colour RGB; empty for a picture or a shading
     */
    record Area(Rectangle2D box, OptionalInt colour, int time) {
    }

    private final List<Letter> letters = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private int time;

    void letter(Rectangle2D box, OptionalInt colour) {
        letters.add(new Letter(box, colour, time++));
    }

    void area(Rectangle2D box, OptionalInt colour) {
        areas.add(new Area(box, colour, time++));
    }

    /** Whether a letter was painted over afterwards. */
    boolean covers() {
        return letters.stream().anyMatch(letter -> areas.stream().anyMatch(area -> area.time > letter.time && covers(area.box, letter.box)));
    }

    /** Whether a letter has the colour of what lies beneath it. */
    boolean blends() {
        return letters.stream().anyMatch(letter -> letter.colour.isPresent() && same(letter.colour.getAsInt(), beneath(letter)));
    }

    private OptionalInt beneath(Letter letter) {
        OptionalInt colour = OptionalInt.of(WHITE);
        for (Area area : areas) {
            if (area.time < letter.time && area.box.contains(letter.box.getCenterX(), letter.box.getCenterY())) {
                colour = area.colour;
            }
        }
        return colour;
    }

    private static boolean same(int one, OptionalInt other) {
        return other.isPresent() && Math.abs((one >> 16 & 255) - (other.getAsInt() >> 16 & 255)) <= SAME
                && Math.abs((one >> 8 & 255) - (other.getAsInt() >> 8 & 255)) <= SAME && Math.abs((one & 255) - (other.getAsInt() & 255)) <= SAME;
    }

    private static boolean covers(Rectangle2D area, Rectangle2D letter) {
        Rectangle2D both = area.createIntersection(letter);
        return both.getWidth() > 0 && both.getHeight() > 0 && both.getWidth() * both.getHeight() >= COVERED * letter.getWidth() * letter.getHeight();
    }

    /** Whether a place lies over a picture, as the text layer of a scan does. */
    boolean overPicture(Rectangle2D box) {
        return areas.stream().anyMatch(area -> area.colour.isEmpty() && area.box.contains(box.getCenterX(), box.getCenterY()));
    }
}
