package org.covername.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.covername.extraction.OcrText;
import org.junit.jupiter.api.Test;

class ScanInPlaceTest {

    @Test
    void refusesAScanRatherThanLoseItsText() throws Exception {
        assumeTrue(OcrText.available(), "skipped, because tesseract is not installed");
        Covered covered = Covered.of(scan("BT /F2 14 Tf 20 TL 72 700 Td (Orla Tandy went home with Fern on that day.) Tj T* (Nobody had asked either of them what they wanted.) Tj ET"),
                Map.of("Orla Tandy", "Child V", "Fern", "Mother"));
        assertThat(covered.resolution().replacements()).hasSize(2);
        assertThat(covered.outcome()).isEqualTo(new PdfInPlace.Refused("Page 1 is a scan, whose text is in its picture alone"));
    }

    private static byte[] scan(String content) throws Exception {
        try (PDDocument text = Loader.loadPDF(DrawnPage.of(content)); PDDocument scan = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BufferedImage picture = new PDFRenderer(text).renderImageWithDPI(0, 200, ImageType.GRAY);
            PDPage page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            try (PDPageContentStream drawing = new PDPageContentStream(scan, page)) {
                drawing.drawImage(LosslessFactory.createFromImage(scan, picture), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
            }
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }
}
