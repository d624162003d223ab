package org.covername.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Writes pixels to a new file that carries nothing beside them: JPEG for a picture of many colours, PNG for one of few. */
final class PictureEncoding {

    private static final int MANY_COLOURS = 4_096;
    private static final float QUALITY = 0.9f;

    private PictureEncoding() {
    }

    /** @param pixels without transparency */
    static ShownPicture encode(BufferedImage pixels, String alternative) {
        boolean many = hasManyColours(pixels);
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            if (many) {
                jpeg(pixels, file);
            } else {
                ImageIO.write(pixels, "png", file);
            }
            return new ShownPicture(file.toByteArray(), many ? "image/jpeg" : "image/png", pixels.getWidth(), pixels.getHeight(), alternative);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory can be written to memory", impossible);
        }
    }

    private static void jpeg(BufferedImage pixels, ByteArrayOutputStream file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        try (var stream = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(pixels, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static boolean hasManyColours(BufferedImage pixels) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < pixels.getHeight() && colours.size() <= MANY_COLOURS; y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                colours.add(pixels.getRGB(x, y));
            }
        }
        return colours.size() > MANY_COLOURS;
    }
}
