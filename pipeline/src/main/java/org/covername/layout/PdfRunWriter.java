package org.covername.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.util.Matrix;
import org.covername.drawing.PdfSign;
import org.covername.drawing.PdfView;

/** Writes runs of characters onto a page. */
final class PdfRunWriter {

    private final AffineTransform toPage;

    PdfRunWriter(PDPage page) throws NoninvertibleTransformException {
        this.toPage = new PdfView(page).turn().createInverse();
    }

    /** Where runs stand, in the page's own space. */
    Rectangle2D box(List<PdfRun> runs) {
        Rectangle2D box = null;
        for (PdfRun run : runs) {
            float size = run.like().em();
            Rectangle2D one = toPage.createTransformedShape(new Rectangle2D.Float(run.x(), run.y() - 0.8f * size, Math.max(0.1f, run.width()), size)).getBounds2D();
            box = box == null ? one : box.createUnion(one);
        }
        return box;
    }

    /** @param ctm the matrix that is in force; it is undone, so that the runs stand in the page's own space */
    void write(List<PdfRun> runs, int owner, Matrix ctm, PdfContent content) throws IOException {
        content.write(OperatorName.SAVE);
        Matrix undo = inverse(ctm);
        if (!undo.equals(new Matrix())) {
            content.numbers(OperatorName.CONCAT, undo.getScaleX(), undo.getShearY(), undo.getShearX(), undo.getScaleY(), undo.getTranslateX(), undo.getTranslateY());
        }
        content.write(OperatorName.BEGIN_TEXT);
        content.mark(owner);
        plain(content);
        for (PdfRun run : runs) {
            write(run, content);
        }
        content.mark(PdfMarks.NONE);
        content.write(OperatorName.END_TEXT);
        content.write(OperatorName.RESTORE);
    }

    private static Matrix inverse(Matrix ctm) throws IOException {
        try {
            return new Matrix(ctm.createAffineTransform().createInverse());
        } catch (NoninvertibleTransformException flat) {
            throw new IOException("A page is drawn in a space without height", flat);
        }
    }

    private static void plain(PdfContent content) throws IOException {
        content.numbers(OperatorName.SET_CHAR_SPACING, 0);
        content.numbers(OperatorName.SET_WORD_SPACING, 0);
        content.numbers(OperatorName.SET_TEXT_HORIZONTAL_SCALING, 100);
        content.numbers(OperatorName.SET_TEXT_RISE, 0);
    }

    private void write(PdfRun run, PdfContent content) throws IOException {
        PdfSign like = run.like();
        float size = like.size() == 0 ? 1 : Math.abs(like.size());
        look(like, content);
        content.write(OperatorName.SET_FONT_AND_SIZE, content.name(COSName.FONT, run.parts().get(0).spelt().font()), new COSFloat(size));
        Point2D at = toPage.transform(new Point2D.Float(run.x(), run.y()), null);
        float x = run.squeeze() * run.scale() / size;
        float y = run.scale() / size;
        content.numbers(OperatorName.SET_MATRIX, like.matrix().getScaleX() * x, like.matrix().getShearY() * x, like.matrix().getShearX() * y, like.matrix().getScaleY() * y,
                (float) at.getX(), (float) at.getY());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run.parts().forEach(part -> bytes.writeBytes(part.spelt().bytes()));
        content.write(OperatorName.SHOW_TEXT_ADJUSTED, new COSArray(List.of(new COSString(bytes.toByteArray()))));
    }

    private static void look(PdfSign like, PdfContent content) throws IOException {
        int colour = like.look().colour();
        float[] parts = {(colour >> 16 & 0xFF) / 255f, (colour >> 8 & 0xFF) / 255f, (colour & 0xFF) / 255f};
        boolean black = (colour & 0xFFFFFF) == 0;
        if (black) {
            content.numbers(OperatorName.NON_STROKING_GRAY, 0);
        } else {
            content.numbers(OperatorName.NON_STROKING_RGB, parts);
        }
        content.write(OperatorName.SET_TEXT_RENDERINGMODE, COSInteger.get(like.look().pen() > 0 ? 2 : 0));
        if (like.look().pen() > 0) {
            content.numbers(OperatorName.STROKING_COLOR_RGB, parts);
            content.numbers(OperatorName.SET_LINE_WIDTH, like.look().pen() * Math.abs(like.size()));
        }
    }
}
