package org.covername.layout;

import java.util.List;
import org.covername.drawing.PdfSign;
import org.covername.layout.PdfLettering.Spelt;

/**
 * Characters between two spaces, ready to be placed.
 *
 * @param gap    how it stands behind what comes before it
 * @param leader whether it is dots that lead the eye across the line: how many there are tells how long the words before them were
 */
record PdfWord(List<Part> parts, Gap gap, boolean leader) {

    /**
     * A character with the sign of the draft that it is set like.
     *
     * @param rise  how far below the line it stands, in points; negative for above
     * @param glyph the number of the drawn character that it is; -1 for one that is new
     */
    record Part(Spelt spelt, PdfSign like, float rise, int glyph) {

        /** In points. */
        float width() {
            return spelt.advance() * like.em();
        }
    }

    /**
     * @param wide   whether the draft leaves more than a space
     * @param column where on the page it stands whatever comes before it; negative for nowhere
     */
    record Gap(boolean wide, float column) {

        static final Gap SPACE = new Gap(false, -1);
        static final Gap NONE = new Gap(false, -2);

        boolean none() {
            return column == -2;
        }
    }

    float width() {
        double width = 0;
        for (Part part : parts) {
            width += part.width();
        }
        return (float) width;
    }
}
