package org.covername.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * A picture as a report may show it: mentions overwritten in its pixels, which were then written to a new file with nothing beside them.
 *
 * @param type        {@code image/png} or {@code image/jpeg}
 * @param alternative what it shows, without any name
 */
public record ShownPicture(byte[] file, String type, int width, int height, String alternative) {

    public ShownPicture {
        if (file.length == 0 || width < 1 || height < 1 || alternative.isBlank()) {
            throw new IllegalArgumentException("A picture that is shown has pixels, and words for those who cannot see it");
        }
    }

    /** Its pixels; as many as the draft's picture has. */
    public BufferedImage pixels() {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture that was written can be read", impossible);
        }
    }

    /** The file as an address (RFC 2397), so that nothing has to be fetched. */
    public String address() {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(file);
    }

    @Override
    public String toString() {
        return "ShownPicture of " + width + " by " + height + " pixels";
    }
}
