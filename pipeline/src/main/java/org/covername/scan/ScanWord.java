package org.covername.scan;

import java.awt.Rectangle;
import java.util.regex.Pattern;
import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * A word of a scanned page.
 *
 * @param span in the text of its passage
 * @param text of the passage there: at the end of a line without the hyphen that only the line has
 * @param box  in pixels
 * @param line counted down the page
 * @param sure whether OCR has read it surely, and its ink is all its own
 */
record ScanWord(Span span, Surface text, Rectangle box, int line, boolean sure) {

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");
    /** Words whose lowest point is the baseline, whatever typeface they are in. */
    private static final Pattern LEVEL = Pattern.compile("(?=.*[\\p{L}\\p{N}])[A-IK-PR-Za-fhik-or-xz0-9.:!'\"\u2018\u2019\u201c\u201d-]+");
    private static final Pattern RULING = Pattern.compile("[_|]+");
    private static final Pattern TALL = Pattern.compile(".*[A-Zbdfhkl0-9].*");

    /** What stands in a line and was not read at all; it has a place in the text and no letters. */
    static ScanWord lost(ScanWord before, Rectangle box) {
        return new ScanWord(new Span(before.span().end(), before.span().end()), new Surface(""), box, before.line(), false);
    }

    boolean isLost() {
        return text.length() == 0;
    }

    ScanWord in(Rectangle other) {
        return new ScanWord(span, text, other, line, sure);
    }

    ScanWord unsure() {
        return new ScanWord(span, text, box, line, false);
    }

    boolean hasLetters() {
        return LETTERS.matcher(text.text()).find();
    }

    /** Whether OCR took straight lines for signs. */
    boolean isRuling() {
        return RULING.matcher(text.text()).matches();
    }

    boolean isLevel() {
        return LEVEL.matcher(text.text()).matches();
    }

    /** Whether a letter of it reaches the height of capitals. */
    boolean isTall() {
        return TALL.matcher(text.text()).matches();
    }

    int bottom() {
        return box.y + box.height;
    }

    int right() {
        return box.x + box.width;
    }
}
