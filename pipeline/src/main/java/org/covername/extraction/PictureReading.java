package org.covername.extraction;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads the text in the pictures of a draft by OCR, within its limits; what cannot be read is told. */
final class PictureReading {

    private static final int SMALLEST_WIDTH = 60;
    private static final int SMALLEST_HEIGHT = 24;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int GOOD_WIDTH = 1_000;

    private final ExtractionLimits limits;
    private final Passages passages;
    private int read;

    PictureReading(ExtractionLimits limits, Passages passages) {
        this.limits = limits;
        this.passages = passages;
    }

    /** Adds the text of a picture that stands inside a report with text of its own. */
    void picture(BufferedImage picture, int page) {
        passages.add(new Place.PictureText(), page, RichText.of(String.join("\n\n", words(picture))));
    }

    /** The paragraphs of text in a picture; none, with a remark, where it cannot be read. */
    List<String> words(BufferedImage picture) {
        if (picture.getWidth() < SMALLEST_WIDTH || picture.getHeight() < SMALLEST_HEIGHT) {
            return List.of();
        }
        Optional<List<String>> text = ocr(enlarged(picture));
        if (text.isEmpty()) {
            passages.remark(Remark.told("A picture was not searched for text, because tesseract is not installed or could not read it; it is left out."));
        }
        return text.orElse(List.of());
    }

    /** The same for a picture file of any kind that Java reads. */
    void picture(byte[] file, int page) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                passages.remark(Remark.told("A drawing in a format that cannot be searched for text is left out."));
                return;
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            if ((long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS) {
                picture(reader.read(0), page);
            } else {
                passages.remark(Remark.told("A very large picture was not searched for text; it is left out."));
            }
        } catch (IOException | RuntimeException damaged) {
            passages.remark(Remark.told("A damaged picture was not searched for text; it is left out."));
        }
    }

    /** The paragraphs of a page that is a picture; empty where they cannot be read. */
    Optional<List<String>> ocr(BufferedImage picture) {
        if (!TesseractOcr.isInstalled() || read >= limits.readPages()) {
            return Optional.empty();
        }
        read++;
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return passages.clock().pausedDuring(() -> TesseractOcr.read(png.toByteArray(), limits.timePerScan()));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException("A picture in memory can be written to memory", impossible);
        }
    }

    /** Small pictures are read better when they are larger. */
    private static BufferedImage enlarged(BufferedImage picture) {
        int factor = picture.getWidth() >= GOOD_WIDTH ? 1 : Math.min(4, Math.max(1, GOOD_WIDTH / picture.getWidth()));
        BufferedImage larger = new BufferedImage(picture.getWidth() * factor, picture.getHeight() * factor, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = larger.createGraphics();
        graphics.setRenderingHint(java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, larger.getWidth(), larger.getHeight());
        graphics.drawImage(picture, 0, 0, larger.getWidth(), larger.getHeight(), null);
        graphics.dispose();
        return larger;
    }
}
