package org.covername.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Knows whether what is drawn just now lies on a layer that is switched off; and copies what many pages share once. */
final class PdfHiddenLayers {

    private final PDOptionalContentProperties properties;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private final Map<COSBase, COSBase> shared = new IdentityHashMap<>();

    PdfHiddenLayers(PDDocument draft) {
        this.properties = draft.getDocumentCatalog().getOCProperties();
    }

    boolean hidden() {
        return open.contains(true);
    }

    void begin(List<COSBase> operands, PDResources resources) {
        boolean layer = !operands.isEmpty() && COSName.OC.equals(operands.get(0));
        COSBase group = operands.size() < 2 ? null : operands.get(1);
        if (layer && group instanceof COSName name && resources.getProperties(name) != null) {
            group = resources.getProperties(name).getCOSObject();
        }
        open.push(layer && group instanceof COSDictionary dictionary && hides(dictionary));
    }

    void beginForm(COSDictionary form) {
        open.push(hides(form.getCOSDictionary(COSName.OC)));
    }

    void end() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }

    private boolean hides(COSDictionary group) {
        if (properties == null || group == null) {
            return false;
        }
        COSDictionary named = group.getCOSDictionary(COSName.OCGS) == null ? group : group.getCOSDictionary(COSName.OCGS);
        return COSName.OCG.equals(named.getCOSName(COSName.TYPE)) && !properties.isGroupEnabled(new PDOptionalContentGroup(named));
    }

    /** The safe copy of graphics that several places may share. */
    COSBase once(COSBase graphics) throws UnsafePageException {
        COSBase copy = shared.get(graphics);
        if (copy == null) {
            copy = PdfSafeCopy.of(graphics);
            shared.put(graphics, copy);
        }
        return copy;
    }
}
