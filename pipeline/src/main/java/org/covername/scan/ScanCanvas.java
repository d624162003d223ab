package org.covername.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.Map;

/** White paper, and what is drawn on it: ink lifted off the scan, and what is written. Nothing else of the scan gets here. */
final class ScanCanvas {

    private final BufferedImage page;
    private final ScanInk ink;
    private final Collection<Rectangle> gone;

    /** @param gone boxes of the words whose ink must not be copied */
    ScanCanvas(BufferedImage pixels, ScanInk ink, Collection<Rectangle> gone) {
        this.page = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
        this.ink = ink;
        this.gone = gone;
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.dispose();
    }

    /** Draws a token; a word keeps its height above the baseline of its line. */
    void draw(PlacedToken placed, Map<Integer, ScanLine> lines) {
        if (placed.token().isWritten()) {
            Graphics2D graphics = page.createGraphics();
            ScanLettering.write(placed.token(), graphics, new Rectangle2D.Double(placed.x(), placed.baseline(), 0, placed.size() * placed.scale()));
            graphics.dispose();
            return;
        }
        double x = placed.x();
        for (ScanWord word : placed.token().copied()) {
            ScanLine line = lines.get(word.line());
            Rectangle area = ScanInk.grown(word.box()).intersection(new Rectangle(page.getWidth(), page.getHeight()));
            double above = line.baseline(word.box().getCenterX()) - area.y;
            BufferedImage lifted = scaled(ink.lifted(word.box(), gone), placed.scale());
            darken(lifted, (int) Math.round(x - (word.box().x - area.x) * placed.scale()), (int) Math.round(placed.baseline() - above * placed.scale()));
            x += word.box().width * placed.scale();
        }
    }

    private static BufferedImage scaled(BufferedImage lifted, double scale) {
        if (scale == 1) {
            return lifted;
        }
        BufferedImage scaled = new BufferedImage((int) Math.ceil(lifted.getWidth() * scale), (int) Math.ceil(lifted.getHeight() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, scaled.getWidth(), scaled.getHeight());
        graphics.scale(scale, scale);
        graphics.drawImage(lifted, 0, 0, null);
        graphics.dispose();
        return scaled;
    }

    /** The darker of both: the white around a word covers none of its neighbours. */
    private void darken(BufferedImage lifted, int left, int top) {
        for (int y = Math.max(0, -top); y < lifted.getHeight() && top + y < page.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < lifted.getWidth() && left + x < page.getWidth(); x++) {
                if (ScanPaper.light(lifted.getRGB(x, y)) < ScanPaper.light(page.getRGB(left + x, top + y))) {
                    page.setRGB(left + x, top + y, lifted.getRGB(x, y));
                }
            }
        }
    }

    BufferedImage page() {
        return page;
    }
}
