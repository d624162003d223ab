package org.covername.layout;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;

/**
 * The operand of TJ as it grows: codes, and moves in thousandths of an em. Where characters are wider or narrower than the draft's, the difference is made up for
 * where the word ends, so that every word stands where it stood and none falls apart.
 */
final class PdfShowing {

    private static final float NO_KERNING = 200;
    private static final float TOO_WIDE = 300;

    private final COSArray array = new COSArray();
    private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
    private float beyond;

    /**
     * @param wider than the draft's character
     * @param ends  whether a word ends with it
     */
    void show(byte[] bytes, float wider, boolean ends) throws UnsafePageException {
        codes.writeBytes(bytes);
        beyond += wider;
        if (ends) {
            makeUp(0);
        }
    }

    /** To the left, as TJ has it. */
    void move(float by) throws UnsafePageException {
        if (Math.abs(by) > NO_KERNING) {
            makeUp(by);
        } else {
            add(by);
        }
    }

    COSArray end() throws UnsafePageException {
        makeUp(0);
        flush();
        return array;
    }

    /** A word that is so much wider than it was would run into the next. */
    private void makeUp(float by) throws UnsafePageException {
        if (beyond > TOO_WIDE) {
            throw new UnsafePageException("A font of the draft is not in the file");
        }
        add(by + beyond);
        beyond = 0;
    }

    private void add(float move) {
        if (move != 0) {
            flush();
            array.add(new COSFloat(move));
        }
    }

    private void flush() {
        if (codes.size() > 0) {
            array.add(new COSString(codes.toByteArray()));
            codes.reset();
        }
    }
}
