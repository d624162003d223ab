package org.covername.layout;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Looks closer at some characters of a page: how they are set. */
final class PdfSigns extends PdfWalk {

    private final BitSet wanted;
    private final Map<Integer, PdfSign> found = new HashMap<>();
    private int drawn;

    private PdfSigns(PDPage page, BitSet wanted, int first) {
        super(page);
        this.wanted = wanted;
        this.drawn = first;
    }

    /** @param first number of the page's first character */
    static Map<Integer, PdfSign> of(PDPage page, BitSet wanted, int first) throws IOException {
        PdfSigns signs = new PdfSigns(page, wanted, first);
        signs.processPage(page);
        return signs.found;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (wanted.get(drawn)) {
            found.put(drawn, PdfSign.of(font, code, matrix.clone(), getGraphicsState().getTextState().getFontSize(), look(getGraphicsState())));
        }
        drawn++;
    }

    private static PdfSign.Look look(PDGraphicsState state) {
        boolean fills = state.getTextState().getRenderingMode().isFill();
        boolean outlined = state.getTextState().getRenderingMode().isStroke();
        float pen = outlined ? state.getLineWidth() / Math.max(1, Math.abs(state.getTextState().getFontSize())) : 0;
        return new PdfSign.Look(colour(fills ? state.getNonStrokingColor() : state.getStrokingColor()), pen);
    }

    /** What is painted with a pattern, or in a colour nobody knows, is set in black. */
    private static int colour(PDColor colour) {
        try {
            return colour.isPattern() ? 0 : colour.toRGB();
        } catch (IOException | RuntimeException unknown) {
            return 0;
        }
    }
}
