package org.covername.layout;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.covername.drawing.PdfPathEngine;

/** Walks what a page draws in the way in which the draft was read, so that its characters are counted alike; it paints nothing, but knows what is clipped. */
abstract class PdfWalk extends PdfPathEngine {

    private static final int DEEPEST_FORM = 16;

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
    public void clip(int windingRule) {
        clipping = windingRule;
    }

    @Override
    public void endPath() {
        if (clipping >= 0) {
            path().setWindingRule(clipping);
            getGraphicsState().intersectClippingPath(path());
            clipping = -1;
        }
        super.endPath();
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
