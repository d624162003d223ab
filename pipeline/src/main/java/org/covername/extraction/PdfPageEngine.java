package org.covername.extraction;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfFlattening;
import org.covername.drawing.PdfGlyph;
import org.covername.drawing.PdfLayers;
import org.covername.drawing.PdfPathEngine;
import org.covername.drawing.PdfSigns;
import org.covername.drawing.PdfView;

/** Walks the drawing of a page once and notes its characters, thin lines and pictures, also those that no reader of the page sees. */
final class PdfPageEngine extends PdfPathEngine {

    private static final float THICKEST_RULING = 3;
    private static final float SHORTEST_RULING = 6;
    private static final float SMALLEST_SEEN = 1.6f;
    private static final int DEEPEST_FORM = 16;

    /** @param drawn how many characters the pages before have drawn */
    record Before(PdfLayers layers, PdfLetters letters, int drawn) {
    }

    private final PdfView view;
    private final PdfLayers layers;
    private final PdfAsides asides = new PdfAsides();
    private final PdfLetters letters;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final PdfSigns signs = new PdfSigns();
    private final List<PdfBox> rulings = new ArrayList<>();
    private final List<PdfPage.Image> images = new ArrayList<>();
    private final Deque<Boolean> hiddenLayers = new ArrayDeque<>();
    private final int first;
    private int forms;
    private int fields;
    private int field;

    private PdfPageEngine(PDPage page, Before before) {
        super(page);
        this.first = before.drawn();
        this.letters = before.letters();
        this.view = new PdfView(page);
        this.layers = before.layers();
    }

    static PdfPage read(PDPage page, int number, Before before) throws IOException {
        PdfPageEngine engine = new PdfPageEngine(page, before);
        engine.processPage(page);
        return new PdfPage(number, engine.view.frame(), engine.asides.spelt(engine.glyphs), engine.signs, engine.rulings, engine.images, engine.asides.texts());
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        String text = letters.of(font, code);
        PdfGlyph glyph = view.glyph(text, font.isVertical() ? onAxis(matrix, font, code) : matrix, font, displacement).drawn(first + glyphs.size());
        glyph = field == 0 ? glyph : glyph.in(field);
        boolean drawn = getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER
                && getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER_CLIP;
        boolean seen = drawn && !hiddenLayers.contains(true) && glyph.size() >= SMALLEST_SEEN
                && getGraphicsState().getNonStrokeAlphaConstant() > 0.01
                && view.frame().grown(1).holds(glyph.box().middleX(), glyph.box().bottom());
        glyphs.add(seen ? glyph : glyph.unseen());
        signs.add(font, code, matrix, getGraphicsState());
    }

    /** Letters that run from top to bottom are centred on their line (ISO 32000-1, 9.7.4.3): there they stand on it, whatever their width. */
    private static Matrix onAxis(Matrix matrix, PDFont font, int code) {
        Matrix axis = matrix.clone();
        axis.translate(-font.getPositionVector(code).getX(), 0);
        return axis;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        hiddenLayers.push(COSName.OC.equals(tag) && layers.hides(properties));
        asides.begin(properties, glyphs.size());
    }

    @Override
    public void endMarkedContentSequence() {
        if (!hiddenLayers.isEmpty()) {
            hiddenLayers.pop();
        }
        asides.end(glyphs.size());
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms >= DEEPEST_FORM) {
            return;
        }
        if (forms == 0) {
            field = PdfFlattening.drew(form.getCOSObject()) ? ++fields : 0;
        }
        forms++;
        hiddenLayers.push(layers.hides(form.getCOSObject().getCOSDictionary(COSName.OC)));
        super.showForm(form);
        hiddenLayers.pop();
        forms--;
        field = forms == 0 ? 0 : field;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D from = view.place(matrix.transformPoint(0, 0));
        Point2D to = view.place(matrix.transformPoint(1, 1));
        images.add(new PdfPage.Image(PdfBox.between(from.getX(), from.getY(), to.getX(), to.getY()), image));
    }

    /** Curves are no lines of a table. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public void strokePath() {
        sides();
    }

    @Override
    public void fillPath(int windingRule) {
        PdfBox box = box();
        if (Math.min(box.width(), box.height()) <= THICKEST_RULING) {
            ruling(box);
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        sides();
    }

    @Override
    public void clip(int windingRule) {
        // What a clip hides is still read: hidden text is searched, and a report that shows a clipped word does no harm.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A shading has no text and no lines.
    }

    /** A damaged instruction does not end the page: its other text must still be read. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException damaged) {
        // What of it can be read was read.
    }

    private PdfBox box() {
        Point2D from = view.place(new Point2D.Double(path().getBounds2D().getMinX(), path().getBounds2D().getMinY()));
        Point2D to = view.place(new Point2D.Double(path().getBounds2D().getMaxX(), path().getBounds2D().getMaxY()));
        return PdfBox.between(from.getX(), from.getY(), to.getX(), to.getY());
    }

    /** Each straight side of the path that was drawn may be a ruling. */
    private void sides() {
        double[] point = new double[6];
        Point2D start = new Point2D.Double();
        Point2D from = start;
        for (PathIterator walk = path().getPathIterator(null); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(point);
            Point2D to = kind == PathIterator.SEG_CLOSE ? start : view.place(new Point2D.Double(point[0], point[1]));
            if (kind == PathIterator.SEG_MOVETO) {
                start = to;
            } else {
                ruling(PdfBox.between(from.getX(), from.getY(), to.getX(), to.getY()));
            }
            from = to;
        }
        endPath();
    }

    private void ruling(PdfBox line) {
        if (Math.max(line.width(), line.height()) >= SHORTEST_RULING && Math.min(line.width(), line.height()) <= THICKEST_RULING) {
            rulings.add(line);
        }
    }
}
