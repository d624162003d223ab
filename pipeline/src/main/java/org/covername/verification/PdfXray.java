package org.covername.verification;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.covername.drawing.PdfPathEngine;
import org.covername.verification.Residue.Channel;

/**
 * Finds text that a page holds and no reader sees (threat table, rows 1 and 12), whatever it says: covered, in the colour of its ground, drawn by no pen,
 * tiny, off the page or clipped away.
 */
final class PdfXray extends PdfPathEngine {

    private static final double SMALLEST = 1.6;
    private static final double THICK = 4;
    private static final double FAINT = 0.06;
    private static final double OPAQUE = 0.9;
    private static final int DEEPEST_FORM = 16;
    /** So many different shapes of the size of letters may be a word drawn as curves; the dots of a list are all alike. */
    private static final int LETTERS_OF_A_WORD = 4;
    private static final double LARGE_PICTURE = 0.3;

    private final int number;
    private final Rectangle2D frame;
    private final PdfPaint paint = new PdfPaint();
    private final PdfShapes shapes = new PdfShapes();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final List<Rectangle2D> undrawn = new ArrayList<>();
    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private Rectangle2D clip;
    private final Set<String> letterForms = new HashSet<>();
    private double pictured;
    private int pictures;
    private int forms;

    private PdfXray(PDPage page, int number) {
        super(page);
        PDRectangle crop = page.getCropBox();
        this.number = number;
        this.frame = new Rectangle2D.Double(crop.getLowerLeftX() - 1, crop.getLowerLeftY() - 1, crop.getWidth() + 2, crop.getHeight() + 2);
        this.clip = frame;
    }

    static PdfXray of(PDPage page, int number) throws IOException {
        PdfXray xray = new PdfXray(page, number);
        xray.processPage(page);
        return xray;
    }

    List<Residue> found() {
        if (undrawn.stream().anyMatch(box -> !paint.overPicture(box))) {
            kinds.add("text-that-is-not-drawn");
        }
        if (paint.covers()) {
            kinds.add("covered-text");
        }
        if (paint.blends()) {
            kinds.add("text-in-the-colour-of-its-ground");
        }
        return kinds.stream().map(kind -> new Residue(Channel.HIDDEN_TEXT, number, 0, kind, "")).toList();
    }

    /** Whether words may stand there that are no text: drawn as curves, or spread over several pictures. */
    boolean mayHoldDrawnWords() {
        return letterForms.size() >= LETTERS_OF_A_WORD || pictures > 1 || pictured > LARGE_PICTURE * frame.getWidth() * frame.getHeight();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (blank(font, code)) {
            return;
        }
        Rectangle2D box = box(matrix, displacement);
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean drawn = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        if (!frame.contains(box.getCenterX(), box.getCenterY())) {
            kinds.add("text-off-the-page");
        } else if (!clip.intersects(box)) {
            kinds.add("text-clipped-away");
        } else if (Math.max(Math.hypot(matrix.getShearX(), matrix.getScaleY()), Math.hypot(matrix.getScaleX(), matrix.getShearY())) < SMALLEST) {
            kinds.add("tiny-text");
        } else if (drawn && alpha < FAINT) {
            kinds.add("text-that-is-not-drawn");
        } else if (!drawn) {
            undrawn.add(box);
        } else {
            paint.letter(box, colour(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor()));
        }
    }

    /** A sign without letters, such as a space, hides nothing. */
    private static boolean blank(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            return text != null && text.isBlank();
        } catch (RuntimeException odd) {
            return false;
        }
    }

    private static Rectangle2D box(Matrix matrix, Vector displacement) {
        Point2D start = matrix.transformPoint(0, 0);
        Rectangle2D box = new Rectangle2D.Double(start.getX(), start.getY(), 0, 0);
        box.add(matrix.transformPoint(Math.max(displacement.getX(), 0.1f), 0.6f));
        return new Rectangle2D.Double(box.getX(), box.getY(), Math.max(box.getWidth(), 0.1), Math.max(box.getHeight(), 0.1));
    }

    private static OptionalInt colour(PDColor colour) throws IOException {
        try {
            return colour == null || colour.isPattern() ? OptionalInt.empty() : OptionalInt.of(colour.toRGB());
        } catch (UnsupportedOperationException other) {
            return OptionalInt.empty();
        }
    }

    private boolean opaque() {
        return getGraphicsState().getNonStrokeAlphaConstant() > OPAQUE && getGraphicsState().getBlendMode() == BlendMode.NORMAL && getGraphicsState().getSoftMask() == null;
    }

    private void fill() throws IOException {
        OptionalInt colour = colour(getGraphicsState().getNonStrokingColor());
        for (PdfShapes.Shape shape : shapes.of(path())) {
            if (opaque() && shape.rectangle()) {
                paint.area(shape.box().createIntersection(clip), colour);
            }
        }
        noteLetters();
    }

    /** A thick line covers as a rectangle does. */
    private void stroke() throws IOException {
        double width = getGraphicsState().getLineWidth() * Math.abs(getGraphicsState().getCurrentTransformationMatrix().getScalingFactorY());
        Rectangle2D bounds = path().getBounds2D();
        boolean straight = bounds.getWidth() < 1 || bounds.getHeight() < 1;
        if (straight && width >= THICK && getGraphicsState().getAlphaConstant() > OPAQUE && getGraphicsState().getBlendMode() == BlendMode.NORMAL) {
            double half = width / 2;
            paint.area(new Rectangle2D.Double(bounds.getX() - half, bounds.getY() - half, bounds.getWidth() + width, bounds.getHeight() + width),
                    colour(getGraphicsState().getStrokingColor()));
        }
        noteLetters();
    }

    private void noteLetters() {
        shapes.of(path()).stream().filter(PdfShapes.Shape::likeLetter).map(PdfShapes.Shape::form).forEach(letterForms::add);
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D box = new Rectangle2D.Double(matrix.getTranslateX(), matrix.getTranslateY(), 0, 0);
        box.add(matrix.transformPoint(1, 1));
        box.add(matrix.transformPoint(0, 1));
        box.add(matrix.transformPoint(1, 0));
        boolean masked = image.isStencil() || image instanceof PDImageXObject object && (object.getCOSObject().containsKey(COSName.SMASK) || object.getCOSObject().containsKey(COSName.MASK));
        pictures++;
        pictured += box.getWidth() * box.getHeight();
        if (!masked && opaque()) {
            paint.area(box.createIntersection(clip), OptionalInt.empty());
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (forms >= DEEPEST_FORM) {
            kinds.add("forms-too-deep-to-read");
            return;
        }
        forms++;
        clips.push(clip);
        if (form.getBBox() != null) {
            Matrix matrix = Matrix.concatenate(getGraphicsState().getCurrentTransformationMatrix(), form.getMatrix());
            clip = clip.createIntersection(form.getBBox().transform(matrix).getBounds2D());
        }
        super.showForm(form);
        clip = clips.pop();
        forms--;
    }

    @Override
    public void saveGraphicsState() {
        clips.push(clip);
        super.saveGraphicsState();
    }

    @Override
    public void restoreGraphicsState() {
        clip = clips.isEmpty() ? frame : clips.pop();
        super.restoreGraphicsState();
    }

    @Override
    public void clip(int windingRule) {
        clip = clip.createIntersection(path().getBounds2D());
    }

    @Override
    public void strokePath() throws IOException {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill();
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        if (opaque()) {
            paint.area(clip, OptionalInt.empty());
        }
    }

    /** An instruction that cannot be understood may have hidden or shown anything. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException damaged) {
        kinds.add("instruction-that-cannot-be-read");
    }
}
