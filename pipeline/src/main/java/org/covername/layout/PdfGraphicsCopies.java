package org.covername.layout;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;

/** The safe copies of a report's graphics, each made once, however many pages share it. */
final class PdfGraphicsCopies {

    private final PdfPatterns patterns = PdfPatterns.outermost();
    private final Map<COSBase, COSBase> made = new IdentityHashMap<>();
    private final Map<COSBase, PdfPatterns.Copy> drawn = new IdentityHashMap<>();

    /** Something is copied, and that may fail. */
    private interface Copying {

        PdfPatterns.Copy copy() throws IOException, UnsafePageException;
    }

    COSBase of(COSBase graphics) throws UnsafePageException {
        COSBase copy = made.get(graphics);
        if (copy == null) {
            copy = PdfSafeCopy.of(graphics);
            made.put(graphics, copy);
        }
        return copy;
    }

    PdfPatterns.Copy pattern(PDAbstractPattern pattern) throws IOException, UnsafePageException {
        return once(pattern.getCOSObject(), () -> patterns.pattern(pattern));
    }

    PdfPatterns.Copy state(COSDictionary state) throws IOException, UnsafePageException {
        return once(state, () -> patterns.state(state));
    }

    PdfPatterns.Copy group(PDFormXObject form, PDResources outer) throws IOException, UnsafePageException {
        return once(form.getCOSObject(), () -> patterns.form(form, outer));
    }

    private PdfPatterns.Copy once(COSBase from, Copying copying) throws IOException, UnsafePageException {
        PdfPatterns.Copy copy = drawn.get(from);
        if (copy == null) {
            copy = copying.copy();
            drawn.put(from, copy);
        }
        return copy;
    }
}
