package org.covername.workbench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One page of a PDF as a picture, for browsers that show no PDF within a page. */
final class PdfPage {

    private static final float DPI = 80;

    private PdfPage() {
    }

    /** As PNG; nothing where the PDF has no such page. */
    static Optional<byte[]> png(byte[] pdf, int number) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(number - 1, DPI, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The page cannot be drawn", unreadable);
        }
    }

    static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report cannot be read", unreadable);
        }
    }
}
