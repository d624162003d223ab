package org.covername.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What comes out of a scanner into which the pages of a PDF were laid a little askew: grey paper with grain, and no text. */
final class ScannedPdf {

    private static final double ASKEW = 0.5;
    private static final int PAPER = 24;
    private static final double GRAIN = 5;

    private final double degrees;
    private final Consumer<Graphics2D> pen;

    private ScannedPdf(double degrees, Consumer<Graphics2D> pen) {
        this.degrees = degrees;
        this.pen = pen;
    }

    static ScannedPdf plain() {
        return new ScannedPdf(ASKEW, page -> { });
    }

    static ScannedPdf askew(double degrees) {
        return new ScannedPdf(degrees, page -> { });
    }

    /** @param pen draws onto each page, at 200 pixels to the inch, what somebody wrote there by hand */
    static ScannedPdf with(Consumer<Graphics2D> pen) {
        return new ScannedPdf(ASKEW, pen);
    }

    byte[] of(byte[] pdf) throws IOException {
        try (PDDocument text = Loader.loadPDF(pdf); PDDocument scan = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFRenderer renderer = new PDFRenderer(text);
            for (int number = 0; number < text.getNumberOfPages(); number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                BufferedImage picture = grained(laid(renderer.renderImageWithDPI(number, 200, ImageType.RGB)));
                try (PDPageContentStream drawing = new PDPageContentStream(scan, page)) {
                    drawing.drawImage(LosslessFactory.createFromImage(scan, picture), 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    private BufferedImage laid(BufferedImage page) {
        BufferedImage laid = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = laid.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, laid.getWidth(), laid.getHeight());
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.setColor(Color.BLACK);
        pen.accept(graphics);
        graphics.dispose();
        return laid;
    }

    private static BufferedImage grained(BufferedImage page) {
        Random grain = new Random(7);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int light = (int) Math.max(0, Math.min(255, PAPER + (page.getRGB(x, y) & 255) * (230 - PAPER) / 255.0 + grain.nextGaussian() * GRAIN));
                page.setRGB(x, y, light << 16 | light << 8 | light);
            }
        }
        return page;
    }
}
