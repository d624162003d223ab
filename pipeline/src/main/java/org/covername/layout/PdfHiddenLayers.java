package org.covername.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.covername.drawing.PdfLayers;

/** Knows whether what a page draws just now lies on a layer that is switched off. */
final class PdfHiddenLayers {

    private final PdfLayers layers;
    private final Deque<Boolean> open = new ArrayDeque<>();

    PdfHiddenLayers(PdfLayers layers) {
        this.layers = layers;
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
        open.push(layer && group instanceof COSDictionary dictionary && layers.hides(dictionary));
    }

    void beginForm(COSDictionary form) {
        open.push(layers.hides(form.getCOSDictionary(COSName.OC)));
    }

    void end() {
        if (!open.isEmpty()) {
            open.pop();
        }
    }
}
