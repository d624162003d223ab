package org.covername.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Turns places within a PDF page into places as a reader sees them: turned, cropped, counted from the top left. For one thread. */
public final class PdfView {

    private final AffineTransform turn;
    private final PdfBox frame;
    private PDFont lastFont;
    private PdfGlyph.Face lastFace;

    public PdfView(PDPage page) {
        PDRectangle crop = page.getCropBox();
        boolean aside = page.getRotation() % 180 != 0;
        frame = new PdfBox(0, 0, aside ? crop.getHeight() : crop.getWidth(), aside ? crop.getWidth() : crop.getHeight());
        turn = switch ((page.getRotation() % 360 + 360) % 360) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
            case 180 -> new AffineTransform(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
            case 270 -> new AffineTransform(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
            default -> new AffineTransform(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        };
    }

    public PdfBox frame() {
        return frame;
    }

    /** From the page's own space to what is seen: points from the top left. */
    public AffineTransform turn() {
        return new AffineTransform(turn);
    }

    public Point2D place(Point2D point) {
        return turn.transform(point, null);
    }

    /** A character whose place in the order of drawing is not yet known. */
    public PdfGlyph glyph(String text, Matrix matrix, PDFont font, Vector displacement) {
        Point2D start = place(new Point2D.Float(matrix.getTranslateX(), matrix.getTranslateY()));
        // Letters set one below the other run along a line as others do, which stands upright.
        boolean downwards = displacement.getY() != 0;
        float aside = downwards ? PdfGlyph.HEIGHT : 0;
        float above = downwards ? 0 : PdfGlyph.HEIGHT;
        Point2D end = place(matrix.transformPoint(displacement.getX(), displacement.getY()));
        Point2D top = place(matrix.transformPoint(aside, above));
        Point2D far = place(matrix.transformPoint(displacement.getX() + aside, displacement.getY() + above));
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        int angle = (int) Math.round(Math.toDegrees(Math.atan2(end.getY() - start.getY(), end.getX() - start.getX())));
        PdfBox box = PdfBox.between(start.getX(), start.getY(), start.equals(end) ? top.getX() : end.getX(), top.getY());
        PdfBox upright = new PdfBox(box.left(), (float) start.getY() - size * PdfGlyph.HEIGHT, box.right(), (float) start.getY());
        PdfBox around = PdfBox.between(start.getX(), start.getY(), end.getX(), end.getY()).with(PdfBox.between(top.getX(), top.getY(), far.getX(), far.getY()));
        boolean level = displacement.getX() == 0 && !downwards || Math.abs(angle) <= 3;
        return new PdfGlyph(-1, text, level ? upright : around, level ? 0 : angle, face(font, size));
    }

    /** Neighbours mostly share their face. */
    private PdfGlyph.Face face(PDFont font, float size) {
        if (font != lastFont || size != lastFace.size()) {
            lastFont = font;
            lastFace = newFace(font, size);
        }
        return lastFace;
    }

    private static PdfGlyph.Face newFace(PDFont font, float size) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(java.util.Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("semibold")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        boolean italic = name.contains("italic") || name.contains("oblique") || descriptor != null && descriptor.isItalic();
        return new PdfGlyph.Face(size, bold, italic, true, "", 0);
    }
}
