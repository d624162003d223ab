package org.covername.typeset;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Makes a typeface set every letter by itself. A typeface joins "fi" into one glyph by its GSUB table; a name is then searched, copied and checked
 * less surely, and finding such pairs takes most of the time of setting a report. OpenType 1.9, "Font file": 12 bytes, then 16 for each table, its tag first.
 */
final class PdfLetters {

    private static final int HEAD = 12;
    private static final int ENTRY = 16;

    private PdfLetters() {
    }

    /** The typeface with its table of joined letters under a tag that no reader knows. */
    static byte[] oneByOne(byte[] typeface) {
        int tables = ByteBuffer.wrap(typeface).getShort(4);
        for (int entry = HEAD; entry < HEAD + tables * ENTRY; entry += ENTRY) {
            if (new String(typeface, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                typeface[entry] = 'X';
            }
        }
        return typeface;
    }
}
