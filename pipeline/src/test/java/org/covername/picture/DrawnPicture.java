package org.covername.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A picture made for a test: words and lines on a ground of one colour. */
public final class DrawnPicture {

    private final BufferedImage pixels;
    private final Color ink;

    private DrawnPicture(int width, int height, Color ground) {
        this.pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.ink = ground.getRed() > 127 ? Color.BLACK : Color.WHITE;
        draw(graphics -> {
            graphics.setColor(ground);
            graphics.fillRect(0, 0, width, height);
        });
    }

    private interface Drawing {
        void on(Graphics2D graphics);
    }

    public static DrawnPicture of(int width, int height) {
        return on(Color.WHITE, width, height);
    }

    static DrawnPicture on(Color ground, int width, int height) {
        return new DrawnPicture(width, height, ground);
    }

    private DrawnPicture draw(Drawing drawing) {
        Graphics2D graphics = pixels.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(ink);
        drawing.on(graphics);
        graphics.dispose();
        return this;
    }

    public DrawnPicture says(String words, int x, int y) {
        return draw(graphics -> {
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 34));
            graphics.drawString(words, x, y);
        });
    }

    /** Lines as in a signature or a family tree. */
    public DrawnPicture scrawled() {
        return draw(graphics -> {
            graphics.setStroke(new BasicStroke(4));
            graphics.drawRect(20, 20, pixels.getWidth() - 40, pixels.getHeight() - 40);
            graphics.drawOval(pixels.getWidth() / 2, pixels.getHeight() / 2, pixels.getWidth() / 3, pixels.getHeight() / 3);
        });
    }

    public BufferedImage pixels() {
        return pixels;
    }

    public byte[] png() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(pixels, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An element of HTML that holds it. */
    public String image(String alternative) {
        return "<p><img alt=\"" + alternative + "\" src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(png()) + "\"></p>";
    }
}
