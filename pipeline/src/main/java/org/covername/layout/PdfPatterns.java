package org.covername.layout;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** Copies patterns, soft masks and groups (ISO 32000-1, 8.7, 11.4.7, 11.6.5.2), as far as they draw no text. Pictures in them are left out. */
final class PdfPatterns {

    private static final int DEEPEST = 8;
    private static final COSName ALPHA = COSName.getPDFName("Alpha");
    private static final COSName LUMINOSITY = COSName.getPDFName("Luminosity");
    private static final List<COSName> OF_TILES = List.of(COSName.PATTERN_TYPE, COSName.PAINT_TYPE, COSName.TILING_TYPE, COSName.BBOX, COSName.X_STEP, COSName.Y_STEP, COSName.MATRIX);
    private static final List<COSName> OF_FORMS = List.of(COSName.BBOX, COSName.MATRIX);
    private static final List<COSName> OF_GROUPS = List.of(COSName.CS, COSName.I, COSName.K);

    private final int depth;

    private PdfPatterns(int depth) {
        this.depth = depth;
    }

    static PdfPatterns outermost() {
        return new PdfPatterns(DEEPEST);
    }

    /**
     * Something that may be shown.
     *
     * @param whole whether no picture was left out: what is painted through it may be missing
     */
    record Copy(COSDictionary object, boolean whole) {
    }

    /** For what stands within a pattern, mask or group. */
    PdfPatterns within() throws UnsafePageException {
        if (depth == 0) {
            throw new UnsafePageException("The draft draws with something that is not known to be safe");
        }
        return new PdfPatterns(depth - 1);
    }

    Copy pattern(PDAbstractPattern pattern) throws IOException, UnsafePageException {
        COSDictionary from = pattern.getCOSObject();
        if (pattern instanceof PDShadingPattern) {
            COSDictionary copy = (COSDictionary) PdfSafeCopy.of(from);
            copy.setInt(COSName.PATTERN_TYPE, 2);
            copy.setItem(COSName.SHADING, PdfSafeCopy.of(from.getDictionaryObject(COSName.SHADING)));
            return new Copy(copy, true);
        }
        PDTilingPattern tiling = (PDTilingPattern) pattern;
        COSStream copy = new COSStream();
        copy(from, OF_TILES, copy);
        return content(tiling, tiling.getResources(), copy);
    }

    /** A state of the graphics, with its soft mask. */
    Copy state(COSDictionary state) throws IOException, UnsafePageException {
        COSDictionary copy = (COSDictionary) PdfSafeCopy.of(state);
        COSBase mask = state.getDictionaryObject(COSName.SMASK);
        if (mask instanceof COSDictionary dictionary) {
            Copy masked = within().mask(dictionary);
            copy.setItem(COSName.SMASK, masked.object());
            return new Copy(copy, masked.whole());
        }
        if (mask != null) {
            copy.setItem(COSName.SMASK, COSName.NONE);
        }
        return new Copy(copy, true);
    }

    /** A mask that holds a picture lets nothing through: what would be painted in the shape of a picture is a picture. */
    private Copy mask(COSDictionary mask) throws IOException, UnsafePageException {
        PDFormXObject form = new PDFormXObject(mask.getCOSStream(COSName.G));
        Copy group = form(form, new PDResources());
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.S, ALPHA.equals(mask.getCOSName(COSName.S)) ? ALPHA : LUMINOSITY);
        copy.setItem(COSName.G, group.whole() ? group.object() : nothing(group.object()));
        if (group.whole()) {
            copy(mask, List.of(COSName.BC), copy);
        }
        if (group.whole() && mask.getDictionaryObject(COSName.TR) instanceof COSDictionary function) {
            copy.setItem(COSName.TR, PdfSafeCopy.of(function));
        }
        return new Copy(copy, group.whole());
    }

    /** The same group without what it draws; black or clear, which both let nothing through. */
    private static COSStream nothing(COSDictionary group) throws IOException {
        COSStream empty = new COSStream();
        empty.addAll(group);
        empty.removeItem(COSName.FILTER);
        empty.removeItem(COSName.LENGTH);
        empty.setItem(COSName.RESOURCES, new COSDictionary());
        empty.createOutputStream().close();
        return empty;
    }

    /** @param outer where a form without resources of its own finds them */
    Copy form(PDFormXObject form, PDResources outer) throws IOException, UnsafePageException {
        COSStream copy = new COSStream();
        copy.setItem(COSName.TYPE, COSName.XOBJECT);
        copy.setItem(COSName.SUBTYPE, COSName.FORM);
        copy(form.getCOSObject(), OF_FORMS, copy);
        COSDictionary group = form.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (group != null) {
            COSDictionary transparency = new COSDictionary();
            transparency.setItem(COSName.S, COSName.TRANSPARENCY);
            copy(group, OF_GROUPS, transparency);
            copy.setItem(COSName.GROUP, transparency);
        }
        return content(form, form.getResources() == null ? outer : form.getResources(), copy);
    }

    private Copy content(PDContentStream from, PDResources resources, COSStream into) throws IOException, UnsafePageException {
        PdfPlainContent plain = PdfPlainContent.within(resources, this);
        return new Copy(plain.copy(from, into), plain.whole());
    }

    private static void copy(COSDictionary from, List<COSName> keys, COSDictionary to) throws UnsafePageException {
        for (COSName key : keys) {
            if (from.containsKey(key)) {
                to.setItem(key, PdfSafeCopy.of(from.getDictionaryObject(key)));
            }
        }
    }
}
