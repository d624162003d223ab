package org.covername.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF as any office program might write it, without tags. */
final class PlainPdf {

    /** Puts something into the document that a reader of the page does not see. */
    interface Hiding {
        void in(PDDocument pdf) throws IOException;
    }

    private PlainPdf() {
    }

    static byte[] of(String text) throws IOException {
        return of(text, pdf -> { });
    }

    static byte[] of(String text, Hiding hiding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            hiding.in(pdf);
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
