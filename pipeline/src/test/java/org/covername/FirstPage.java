package org.covername;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** The first page of a PDF that was written. */
public final class FirstPage {

    private FirstPage() {
    }

    /** How many pictures it may draw. */
    public static int pictures(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDResources resources = pdf.getPage(0).getResources();
            int count = 0;
            for (COSName name : resources.getXObjectNames()) {
                count += resources.isImageXObject(name) ? 1 : 0;
            }
            return count;
        }
    }
}
