package org.covername.verification;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Parts a path into its shapes, and tells those that fill their box from letters and other figures. */
final class PdfShapes {

    private static final double FLATNESS = 0.5;
    private static final double FILLED = 0.85;
    private static final int FEWEST_CORNERS = 6;
    private static final double LOWEST = 3;
    private static final double HIGHEST = 60;

    /**
     * A closed part of a path.
     *
     * @param rectangle whether it fills the box around it, corners apart
     * @param corners   of its outline, curves made straight
     */
    record Shape(Rectangle2D box, boolean rectangle, int corners) {

        /** Whether it may be a letter: as high as one, and neither a bar nor a box. */
        boolean likeLetter() {
            return !rectangle && corners >= FEWEST_CORNERS && box.getHeight() > LOWEST && box.getHeight() < HIGHEST && box.getWidth() > LOWEST / 2 && box.getWidth() < HIGHEST;
        }

        /** Alike for the same letter wherever it stands. */
        String form() {
            return Math.round(box.getWidth() * 4) + "x" + Math.round(box.getHeight() * 4) + "/" + corners;
        }
    }

    List<Shape> of(GeneralPath path) {
        List<Shape> shapes = new ArrayList<>();
        List<double[]> corners = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator each = path.getPathIterator(null, FLATNESS); !each.isDone(); each.next()) {
            int segment = each.currentSegment(point);
            if (segment == PathIterator.SEG_MOVETO) {
                close(corners, shapes);
            }
            if (segment != PathIterator.SEG_CLOSE) {
                corners.add(new double[] {point[0], point[1]});
            }
        }
        close(corners, shapes);
        return shapes;
    }

    private static void close(List<double[]> corners, List<Shape> shapes) {
        if (corners.size() > 2) {
            Rectangle2D box = new Rectangle2D.Double(corners.get(0)[0], corners.get(0)[1], 0, 0);
            corners.forEach(corner -> box.add(corner[0], corner[1]));
            shapes.add(new Shape(box, area(corners) >= FILLED * box.getWidth() * box.getHeight(), corners.size()));
        }
        corners.clear();
    }

    /** By the shoelace formula. */
    private static double area(List<double[]> corners) {
        double sum = 0;
        for (int at = 0; at < corners.size(); at++) {
            double[] next = corners.get((at + 1) % corners.size());
            sum += corners.get(at)[0] * next[1] - next[0] * corners.get(at)[1];
        }
        return Math.abs(sum) / 2;
    }
}
