package org.covername.layout;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Walks what a page draws in the way in which the draft was read, so that its characters are counted alike; it paints nothing, but knows what is clipped. */
abstract class PdfWalk extends PDFGraphicsStreamEngine {

    private static final int DEEPEST_FORM = 16;

    private final GeneralPath path = new GeneralPath();
    private int clipping = -1;
    private int forms;

    PdfWalk(PDPage page) {
        super(page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms < DEEPEST_FORM) {
            forms++;
            super.showForm(form);
            forms--;
        }
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        moveTo((float) first.getX(), (float) first.getY());
        lineTo((float) second.getX(), (float) second.getY());
        lineTo((float) third.getX(), (float) third.getY());
        lineTo((float) fourth.getX(), (float) fourth.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
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
    public void clip(int windingRule) {
        clipping = windingRule;
    }

    @Override
    public void endPath() {
        if (clipping >= 0) {
            path.setWindingRule(clipping);
            getGraphicsState().intersectClippingPath(path);
            clipping = -1;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        endPath();
    }

    @Override
    public void shadingFill(COSName shading) {
        // Nothing is painted.
    }

    @Override
    public void drawImage(PDImage image) {
        // Nothing is painted.
    }

    /** A damaged instruction does not end the page, here as little as when the draft was read. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException damaged) throws IOException {
        // What of it can be drawn was drawn.
    }
}
