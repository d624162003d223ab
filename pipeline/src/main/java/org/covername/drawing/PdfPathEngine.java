package org.covername.drawing;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/** Walks the drawing of a page and puts its paths together (ISO 32000-1, 8.5.2); what is done with them is for others. */
public abstract class PdfPathEngine extends PDFGraphicsStreamEngine {

    private final GeneralPath path = new GeneralPath();

    protected PdfPathEngine(PDPage page) {
        super(page);
    }

    /** The path as far as it is drawn, in the units of the page. */
    protected GeneralPath path() {
        return path;
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.moveTo(first.getX(), first.getY());
        path.lineTo(second.getX(), second.getY());
        path.lineTo(third.getX(), third.getY());
        path.lineTo(fourth.getX(), fourth.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        start(x, y);
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        start(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void start(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }
}
