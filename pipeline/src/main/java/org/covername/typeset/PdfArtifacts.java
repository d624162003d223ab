package org.covername.typeset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Weeds out artifacts that hold nothing: the typesetter marks the background of every box as one (ISO 32000-1, 14.8.2.2), painted or not, which are three of four
 * marked contents of a report. Whoever reads the file, a checker or a screen reader, would go through all of them.
 */
final class PdfArtifacts {

    private PdfArtifacts() {
    }

    static void weed(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            List<Object> weeded = weeded(new PDFStreamParser(page).parse());
            PDStream content = new PDStream(pdf);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(weeded);
            }
            page.setContents(content);
            weedProperties(page, weeded);
        }
    }

    /** Without each beginning that its end follows at once, and what holds nothing but such. */
    private static List<Object> weeded(List<Object> tokens) {
        List<Object> kept = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            if (is(token, OperatorName.END_MARKED_CONTENT) && opensArtifact(kept)) {
                kept.subList(kept.size() - 3, kept.size()).clear();
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    private static boolean opensArtifact(List<Object> tokens) {
        int size = tokens.size();
        return size >= 3 && is(tokens.get(size - 1), OperatorName.BEGIN_MARKED_CONTENT_SEQ) && COSName.ARTIFACT.equals(tokens.get(size - 3));
    }

    private static boolean is(Object token, String operator) {
        return token instanceof Operator found && found.getName().equals(operator);
    }

    /** Those that no artifact of the page has any more. */
    private static void weedProperties(PDPage page, List<Object> tokens) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (properties != null) {
            Set<COSName> left = new HashSet<>(properties.keySet());
            tokens.stream().filter(COSName.class::isInstance).forEach(left::remove);
            left.forEach(properties::removeItem);
        }
    }
}
