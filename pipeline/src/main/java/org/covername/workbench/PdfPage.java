package org.covername.workbench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One page of a PDF as a picture. What PDFBox complains of may hold words of a draft, so none of it goes on. */
final class PdfPage {

    private static final float DPI = 80;
    /** However large a page says it is. */
    private static final float LONGEST = 1600;

    private PdfPage() {
    }

    /** As PNG; nothing where the PDF has no such page. */
    static Optional<byte[]> png(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number - 1, dpi(document.getPage(number - 1).getCropBox()), ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException | RuntimeException unreadable) {
            throw new IllegalStateException("Page " + number + " cannot be drawn: " + unreadable.getClass().getSimpleName());
        }
    }

    private static float dpi(PDRectangle page) {
        return Math.min(DPI, LONGEST * 72 / Math.max(1, Math.max(page.getWidth(), page.getHeight())));
    }

    static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new IllegalStateException("The pages of the report cannot be counted: " + unreadable.getClass().getSimpleName());
        }
    }
}
