package org.covername.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Weeds out artifacts that hold nothing: the typesetter marks the background of every box as one (ISO 32000-1, 14.8.2.2), painted or not, which are three of four
 * marked contents of a report.
 */
final class PdfArtifacts {

    private PdfArtifacts() {
    }

    /** Without each beginning that its end follows at once, and what holds nothing but such. */
    static List<Object> weeded(List<Object> tokens) {
        List<Object> kept = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            if (PdfMarkedContents.is(token, OperatorName.END_MARKED_CONTENT) && opensArtifact(kept)) {
                kept.subList(kept.size() - 3, kept.size()).clear();
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    private static boolean opensArtifact(List<Object> tokens) {
        int size = tokens.size();
        return size >= 3 && PdfMarkedContents.is(tokens.get(size - 1), OperatorName.BEGIN_MARKED_CONTENT_SEQ) && COSName.ARTIFACT.equals(tokens.get(size - 3));
    }

    /** Those that no artifact of the page has any more. */
    static void weedProperties(PDPage page, List<Object> tokens) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            Set<COSName> left = new HashSet<>(properties.keySet());
            tokens.stream().filter(COSName.class::isInstance).forEach(left::remove);
            left.forEach(properties::removeItem);
        }
    }
}
