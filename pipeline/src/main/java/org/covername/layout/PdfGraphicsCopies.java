package org.covername.layout;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;

/** The safe copies of a report's graphics, each made once, however many pages share it. */
final class PdfGraphicsCopies {

    private final Map<COSBase, COSBase> made = new IdentityHashMap<>();

    COSBase of(COSBase graphics) throws UnsafePageException {
        COSBase copy = made.get(graphics);
        if (copy == null) {
            copy = PdfSafeCopy.of(graphics);
            made.put(graphics, copy);
        }
        return copy;
    }
}
