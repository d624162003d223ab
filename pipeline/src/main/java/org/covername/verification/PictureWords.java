package org.covername.verification;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import org.covername.extraction.OcrText;

/** Reads the words in pictures of one file, as many as there is time for. What was not read is not clean. */
final class PictureWords {

    private static final int MOST_PICTURES = 80;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int SMALLEST_WIDTH = 24;
    private static final int SMALLEST_HEIGHT = 10;
    private static final int GOOD_WIDTH = 1_000;
    private static final int MOST_TIMES_LARGER = 4;

    private int read;

    /** Empty where the picture could not be read: tesseract is not installed, or there are too many pictures. */
    Optional<String> in(BufferedImage picture) {
        if (picture.getWidth() < SMALLEST_WIDTH || picture.getHeight() < SMALLEST_HEIGHT || oneColour(picture)) {
            return Optional.of("");
        }
        if (!OcrText.available() || read++ >= MOST_PICTURES) {
            return Optional.empty();
        }
        return OcrText.ofPage(enlarged(picture), LONGEST).map(text -> text.text().text());
    }

    private static boolean oneColour(BufferedImage picture) {
        int first = picture.getRGB(0, 0);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Small pictures are read better when they are larger, and with a margin around. */
    private static BufferedImage enlarged(BufferedImage picture) {
        int factor = Math.min(MOST_TIMES_LARGER, Math.max(1, GOOD_WIDTH / picture.getWidth()));
        int margin = 20;
        BufferedImage larger = new BufferedImage(picture.getWidth() * factor + 2 * margin, picture.getHeight() * factor + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = larger.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, larger.getWidth(), larger.getHeight());
        graphics.drawImage(picture, margin, margin, picture.getWidth() * factor, picture.getHeight() * factor, null);
        graphics.dispose();
        return larger;
    }
}
