package org.covername.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Small pictures are read better when they are larger, and any picture on white. */
final class EnlargedPicture {

    private static final int GOOD_WIDTH = 1_000;

    private EnlargedPicture() {
    }

    static int factor(BufferedImage picture) {
        return picture.getWidth() >= GOOD_WIDTH ? 1 : Math.min(4, Math.max(1, GOOD_WIDTH / picture.getWidth()));
    }

    static BufferedImage of(BufferedImage picture, int factor) {
        BufferedImage larger = new BufferedImage(picture.getWidth() * factor, picture.getHeight() * factor, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = larger.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, larger.getWidth(), larger.getHeight());
        graphics.drawImage(picture, 0, 0, larger.getWidth(), larger.getHeight(), null);
        graphics.dispose();
        return larger;
    }
}
