package org.covername.verification;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.pdfbox.text.TextPosition;

/**
 * A word where it stands on a page, in points from the top left.
 *
 * @param letter its first letter; empty for a word that OCR read in a picture
 */
record PdfWord(int page, String text, Place place, Optional<TextPosition> letter) {

    /** In points: OCR tells where ink begins, a text where a letter does, with the room before it. */
    private static final double READ = 1;

    record Place(double start, double end, double line, double size) {
    }

    PdfWord(int page, String text, TextPosition first, TextPosition last) {
        this(page, text, new Place(first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), Math.max(1, first.getFontSizeInPt())), Optional.of(first));
    }

    double start() {
        return place.start();
    }

    double end() {
        return place.end();
    }

    double line() {
        return place.line();
    }

    double size() {
        return place.size();
    }

    boolean isRead() {
        return letter.isEmpty();
    }

    /** Whether a word that OCR read still stands where it stood, as exactly as OCR can tell. */
    boolean stands(PdfWord other) {
        return page == other.page && text.equals(other.text) && Math.abs(start() - other.start()) <= READ && isOnLine(other);
    }

    boolean isOnLine(PdfWord other) {
        return page == other.page && Math.abs(line() - other.line()) <= (isRead() || other.isRead() ? size() / 2 : 1);
    }

    /** How wide a text would be in the word's own type; empty where that cannot be told. */
    OptionalDouble widthOf(String other) {
        try {
            return letter.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(letter.get().getFont().getStringWidth(other) / 1000 * size());
        } catch (IOException | RuntimeException lacking) {
            return OptionalDouble.empty();
        }
    }

    double space() {
        return Math.max(letter.map(TextPosition::getWidthOfSpace).orElse(0f), size() * 0.2);
    }

    @Override
    public String toString() {
        return "PdfWord of " + text.length() + " characters";
    }
}
