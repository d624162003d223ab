package org.covername.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.covername.document.Remark;

/**
 * A picture file of a draft, read into pixels where Java knows its format and it has not too many.
 *
 * @param remark why there are no pixels; empty where there are
 */
record PictureFile(Optional<BufferedImage> pixels, Optional<Remark> remark) {

    private static final long MOST_PIXELS = 60_000_000;

    private PictureFile(String why) {
        this(Optional.empty(), Optional.of(Remark.told(why)));
    }

    static PictureFile read(byte[] file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return new PictureFile("A drawing in a format that cannot be searched for text is left out.");
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS ? new PictureFile(Optional.of(reader.read(0)), Optional.empty())
                    : new PictureFile("A very large picture was not searched for text; it is left out.");
        } catch (IOException | RuntimeException damaged) {
            return new PictureFile("A damaged picture was not searched for text; it is left out.");
        }
    }

    /** The SHA-256 of the pixels; "" where there are none. */
    String sha256() {
        return pixels.map(DraftPictures::sha256).orElse("");
    }

    /** A node for a tree of XML below a picture's, by which the readers of a format know its pixels. */
    static XmlNode mark(String sha256) {
        return new XmlNode("pixels", Map.of("sha256", sha256));
    }
}
