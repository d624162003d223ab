package org.covername.layout;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;

/** Copies patterns and soft masks (ISO 32000-1, 8.7, 11.6.5.2), as far as they draw neither text nor pictures. */
final class PdfPatterns {

    private PdfPatterns() {
    }

    static COSDictionary copy(PDAbstractPattern pattern) throws IOException, UnsafePageException {
        COSDictionary from = pattern.getCOSObject();
        if (pattern instanceof PDShadingPattern) {
            COSDictionary copy = (COSDictionary) PdfSafeCopy.of(from);
            copy.setInt(COSName.PATTERN_TYPE, 2);
            copy.setItem(COSName.SHADING, PdfSafeCopy.of(from.getDictionaryObject(COSName.SHADING)));
            return copy;
        }
        PDTilingPattern tiling = (PDTilingPattern) pattern;
        COSStream copy = new COSStream();
        for (COSName key : java.util.List.of(COSName.PATTERN_TYPE, COSName.PAINT_TYPE, COSName.TILING_TYPE, COSName.BBOX, COSName.X_STEP, COSName.Y_STEP, COSName.MATRIX)) {
            if (from.containsKey(key)) {
                copy.setItem(key, PdfSafeCopy.of(from.getDictionaryObject(key)));
            }
        }
        return PdfPlainContent.copy(tiling, tiling.getResources(), copy);
    }

    static COSBase mask(COSBase mask) throws IOException, UnsafePageException {
        if (!(mask instanceof COSDictionary dictionary)) {
            return COSName.NONE;
        }
        PDFormXObject form = new PDFormXObject(dictionary.getCOSStream(COSName.G));
        COSStream group = new COSStream();
        group.setItem(COSName.TYPE, COSName.XOBJECT);
        group.setItem(COSName.SUBTYPE, COSName.FORM);
        for (COSName key : java.util.List.of(COSName.BBOX, COSName.MATRIX)) {
            if (form.getCOSObject().containsKey(key)) {
                group.setItem(key, PdfSafeCopy.of(form.getCOSObject().getDictionaryObject(key)));
            }
        }
        COSDictionary transparency = new COSDictionary();
        transparency.setItem(COSName.S, COSName.TRANSPARENCY);
        COSDictionary own = form.getCOSObject().getCOSDictionary(COSName.GROUP);
        if (own != null && own.containsKey(COSName.CS)) {
            transparency.setItem(COSName.CS, PdfSafeCopy.of(own.getDictionaryObject(COSName.CS)));
        }
        group.setItem(COSName.GROUP, transparency);
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.S, COSName.getPDFName("Alpha").equals(dictionary.getCOSName(COSName.S)) ? COSName.getPDFName("Alpha") : COSName.getPDFName("Luminosity"));
        if (dictionary.containsKey(COSName.BC)) {
            copy.setItem(COSName.BC, PdfSafeCopy.of(dictionary.getDictionaryObject(COSName.BC)));
        }
        copy.setItem(COSName.G, PdfPlainContent.copy(form, form.getResources(), group));
        return copy;
    }
}
