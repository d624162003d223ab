package org.covername.drawing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * How each character of a page is set, in the order of drawing. A page has thousands, of which few are ever asked for: what neighbours share is kept once, and
 * of each by itself no more than its code and place. Made by one thread; any may ask.
 */
public final class PdfSigns {

    private static final int FEW = 64;

    /** What all characters of a run share; the four numbers are those of their matrix that tell size and slope. */
    private record Run(PDFont font, float size, PDColor paint, float pen, float scaleX, float shearY, float shearX, float scaleY) {

        static Run of(PDFont font, Matrix matrix, PDGraphicsState state) {
            float size = state.getTextState().getFontSize();
            boolean fills = state.getTextState().getRenderingMode().isFill();
            boolean outlined = state.getTextState().getRenderingMode().isStroke();
            float pen = outlined ? state.getLineWidth() / Math.max(1, Math.abs(size)) : 0;
            return new Run(font, size, fills ? state.getNonStrokingColor() : state.getStrokingColor(), pen, matrix.getScaleX(), matrix.getShearY(), matrix.getShearX(), matrix.getScaleY());
        }

        boolean same(Run other) {
            return font == other.font && paint == other.paint && size == other.size && pen == other.pen && scaleX == other.scaleX && shearY == other.shearY && shearX == other.shearX
                    && scaleY == other.scaleY;
        }

        /** What is painted with a pattern, or in a colour nobody knows, is set in black. */
        PdfSign.Look look() {
            try {
                return new PdfSign.Look(paint.isPattern() ? 0 : paint.toRGB(), pen);
            } catch (IOException | RuntimeException unknown) {
                return new PdfSign.Look(0, pen);
            }
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private int[] runOf = new int[FEW];
    private int[] codes = new int[FEW];
    private float[] places = new float[2 * FEW];
    private int count;

    /** Adds the character that is drawn next. */
    public void add(PDFont font, int code, Matrix matrix, PDGraphicsState state) {
        if (count == codes.length) {
            runOf = Arrays.copyOf(runOf, 2 * count);
            codes = Arrays.copyOf(codes, 2 * count);
            places = Arrays.copyOf(places, 4 * count);
        }
        Run run = Run.of(font, matrix, state);
        if (runs.isEmpty() || !runs.get(runs.size() - 1).same(run)) {
            runs.add(run);
        }
        runOf[count] = runs.size() - 1;
        codes[count] = code;
        places[2 * count] = matrix.getTranslateX();
        places[2 * count + 1] = matrix.getTranslateY();
        count++;
    }

    /** @param at counts the characters of the page from 0 */
    public PdfSign get(int at) {
        Run run = runs.get(runOf[at]);
        Matrix matrix = new Matrix(run.scaleX, run.shearY, run.shearX, run.scaleY, places[2 * at], places[2 * at + 1]);
        return new PdfSign(run.font, codes[at], matrix, run.size, run.look());
    }
}
