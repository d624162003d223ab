package org.covername.drawing;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a PDF that are switched off. */
public final class PdfLayers {

    private final PDOptionalContentProperties properties;

    public PdfLayers(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    /** Whether what carries these properties is on a layer that is off. */
    public boolean hides(COSDictionary group) {
        if (properties == null || group == null) {
            return false;
        }
        COSDictionary named = group.getCOSDictionary(COSName.OCGS) == null ? group : group.getCOSDictionary(COSName.OCGS);
        return COSName.OCG.equals(named.getCOSName(COSName.TYPE)) && !properties.isGroupEnabled(new PDOptionalContentGroup(named));
    }
}
