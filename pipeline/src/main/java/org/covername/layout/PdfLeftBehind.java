package org.covername.layout;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Counts what a draft's file carries that no report has. */
final class PdfLeftBehind {

    private PdfLeftBehind() {
    }

    static void count(PDDocument draft, PdfDropped dropped) throws IOException {
        COSDictionary catalog = draft.getDocumentCatalog().getCOSObject();
        dropped.add("digital signature", draft.getSignatureDictionaries().size());
        PDAcroForm form = draft.getDocumentCatalog().getAcroForm(null);
        dropped.add("form", form == null ? 0 : 1);
        dropped.add("set of tags", present(catalog, "StructTreeRoot"));
        dropped.add("set of layers", present(catalog, "OCProperties"));
        dropped.add("script or action", present(catalog, "OpenAction") + present(catalog, "AA"));
        dropped.add("block of metadata", present(catalog, "Metadata"));
        dropped.add("block of an editor's data", present(catalog, "PieceInfo"));
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            dropped.add("set of attached files", present(names, "EmbeddedFiles"));
            dropped.add("script or action", present(names, "JavaScript"));
        }
        for (PDPage page : draft.getPages()) {
            dropped.add("thumbnail", present(page.getCOSObject(), "Thumb"));
            dropped.add("block of an editor's data", present(page.getCOSObject(), "PieceInfo"));
            dropped.add("script or action", present(page.getCOSObject(), "AA"));
        }
    }

    private static int present(COSDictionary dictionary, String key) {
        return dictionary.containsKey(COSName.getPDFName(key)) ? 1 : 0;
    }
}
