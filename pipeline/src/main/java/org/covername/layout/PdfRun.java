package org.covername.layout;

import java.util.ArrayList;
import java.util.List;
import org.covername.drawing.PdfSign;

/**
 * Characters of one look that stand side by side.
 *
 * @param x       where they start on the page as it is viewed, in points from its left
 * @param y       their baseline, from its top
 * @param squeeze how much narrower they are set than the draft's, 1 for not at all
 * @param scale   how much smaller
 */
record PdfRun(float x, float y, float squeeze, float scale, List<PdfWord.Part> parts) {

    PdfSign like() {
        return parts.get(0).like();
    }

    float width() {
        double width = 0;
        for (PdfWord.Part part : parts) {
            width += part.width();
        }
        return (float) width * squeeze * scale;
    }

    /** Whether one more character that stands close behind can be shown together with these. */
    boolean takes(PdfWord.Part part) {
        PdfWord.Part first = parts.get(0);
        return first.spelt().font() == part.spelt().font() && first.rise() == part.rise() && (first.like() == part.like() || first.like().alike(part.like()));
    }

    static PdfRun of(PdfWord.Part part, float x, float y, Fit fit) {
        return new PdfRun(x, y + part.rise() * fit.scale(), fit.squeeze(), fit.scale(), new ArrayList<>(List.of(part)));
    }

    /** How tightly a stretch is set. */
    record Fit(float squeeze, float scale, boolean more) {

        float of(float width) {
            return width * squeeze * scale;
        }
    }
}
