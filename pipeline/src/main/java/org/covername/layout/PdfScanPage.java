package org.covername.layout;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.covername.scan.RedrawnPage;

/** Writes a redrawn scan: one picture as large as the page, and over it, unseen, the words that it shows (text rendering mode 3; ISO 32000-1, 9.3.6), each where it shows them. */
final class PdfScanPage {

    private static final int UNSEEN = 3;

    private final RedrawnPage page;
    private final PDRectangle box;
    private final PdfScanFont font;

    /** @param box of the page, which is not turned */
    PdfScanPage(RedrawnPage page, PDRectangle box, PdfScanFont font) {
        this.page = page;
        this.box = box;
        this.font = font;
    }

    void write(PDDocument report, PdfContent content) throws IOException {
        content.mark(PdfMarks.ARTIFACT);
        content.write(OperatorName.SAVE);
        content.numbers(OperatorName.CONCAT, box.getWidth(), 0, 0, box.getHeight(), box.getLowerLeftX(), box.getLowerLeftY());
        content.write(OperatorName.DRAW_OBJECT, content.name(COSName.XOBJECT, PdfScanPicture.of(page.picture(), report)));
        content.write(OperatorName.RESTORE);
        content.mark(PdfMarks.NONE);
        content.write(OperatorName.BEGIN_TEXT);
        for (RedrawnPage.Word word : page.words()) {
            content.mark(word.passage());
            write(word, content);
        }
        content.mark(PdfMarks.NONE);
        content.write(OperatorName.END_TEXT);
    }

    private void write(RedrawnPage.Word word, PdfContent content) throws IOException {
        float step = box.getWidth() / page.picture().getWidth();
        RedrawnPage.Place place = word.place();
        float size = (float) place.size() * step;
        String text = word.text().text();
        content.write(OperatorName.SET_FONT_AND_SIZE, content.name(COSName.FONT, font.resource()), new COSFloat(size));
        content.write(OperatorName.SET_TEXT_RENDERINGMODE, COSInteger.get(UNSEEN));
        content.numbers(OperatorName.SET_TEXT_HORIZONTAL_SCALING, 100 * (float) place.width() * step / Math.max(0.01f, font.width(text) * size));
        content.numbers(OperatorName.SET_MATRIX, 1, 0, 0, 1, box.getLowerLeftX() + (float) place.left() * step, box.getUpperRightY() - (float) place.baseline() * step);
        content.write(OperatorName.SHOW_TEXT_ADJUSTED, new COSArray(List.of(new COSString(font.codes(word.ends() ? text + " " : text)))));
    }
}
