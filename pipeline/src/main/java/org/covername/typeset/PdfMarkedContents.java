package org.covername.typeset;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Keeps only those marked contents of a report (ISO 32000-1, 14.6) that say something: whoever reads the file, a checker or a screen reader, goes through all of them. */
final class PdfMarkedContents {

    private PdfMarkedContents() {
    }

    static void tidy(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            List<Object> tokens = PdfLines.of(pdf, page).joined(PdfArtifacts.weeded(new PDFStreamParser(page).parse()));
            PDStream content = new PDStream(pdf);
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(content);
            PdfArtifacts.weedProperties(page, tokens);
        }
    }

    static boolean is(Object token, String operator) {
        return token instanceof Operator found && found.getName().equals(operator);
    }
}
