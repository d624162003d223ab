package org.covername.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * How one character of a page is set, so that another can be set alike.
 *
 * @param matrix from the font's em to the page (user space), with size, slope and place
 * @param size   as the draft names it; what of the true size lies in the matrix of the text is not in it
 * @param look   its colour, and whether its outline is drawn to look bold
 * @param em     the length of an em along the line, in points of the page
 */
public record PdfSign(PDFont font, int code, Matrix matrix, float size, Look look, float em) {

    PdfSign(PDFont font, int code, Matrix matrix, float size, Look look) {
        this(font, code, matrix, size, look, (float) Math.hypot(matrix.getScaleX(), matrix.getShearY()));
    }

    /** Another character of the same font, set alike. */
    public PdfSign with(int other) {
        return new PdfSign(font, other, matrix, size, look, em);
    }

    /**
     * @param colour red, green and blue in one number
     * @param pen    how wide the outline is drawn in em, 0 for none
     */
    public record Look(int colour, float pen) {
    }

    /**
     * How far it moves on along its line, in em.
     *
     * @throws UncheckedIOException where its font cannot tell
     */
    public float advance() {
        try {
            return font.getDisplacement(code).getX();
        } catch (IOException damaged) {
            throw new UncheckedIOException("A font of the draft does not tell how wide its characters are", damaged);
        }
    }

    public boolean alike(PdfSign other) {
        return font.getCOSObject() == other.font.getCOSObject() && look.equals(other.look) && Math.abs(em() - other.em()) < 0.01f
                && Math.abs(matrix.getScaleY() - other.matrix.getScaleY()) < 0.01f && Math.abs(matrix.getShearX() - other.matrix.getShearX()) < 0.01f;
    }
}
