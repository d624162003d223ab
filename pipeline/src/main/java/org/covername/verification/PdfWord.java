package org.covername.verification;

import java.io.IOException;
import java.util.OptionalDouble;
import org.apache.pdfbox.text.TextPosition;

/** A word where it stands on a page, in points from the top left. */
record PdfWord(int page, String text, TextPosition first, TextPosition last) {

    double start() {
        return first.getXDirAdj();
    }

    double end() {
        return last.getXDirAdj() + last.getWidthDirAdj();
    }

    double line() {
        return first.getYDirAdj();
    }

    double size() {
        return Math.max(1, first.getFontSizeInPt());
    }

    /** How wide a text would be in the word's own type; empty where the font cannot set it. */
    OptionalDouble widthOf(String other) {
        try {
            return OptionalDouble.of(first.getFont().getStringWidth(other) / 1000 * size());
        } catch (IOException | RuntimeException lacking) {
            return OptionalDouble.empty();
        }
    }

    double space() {
        return Math.max(first.getWidthOfSpace(), size() * 0.2);
    }

    @Override
    public String toString() {
        return "PdfWord of " + text.length() + " characters";
    }
}
