package org.covername.verification;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A stream of drawing instructions (ISO 32000-1, 7.8.2), decoded.
 *
 * @param page      from 1; 0 where it belongs to no page
 * @param resources in which its names of fonts are looked up; empty where it has none
 */
record PdfContent(Sort sort, int page, byte[] bytes, COSDictionary resources) {

    /** What the instructions draw; {@code UNKNOWN} is a stream of no known use, which may be one that a page drew once. */
    enum Sort {
        PAGE, FORM, PATTERN, GLYPH, UNKNOWN
    }

    @Override
    public String toString() {
        return "PdfContent of " + bytes.length + " bytes";
    }
}
