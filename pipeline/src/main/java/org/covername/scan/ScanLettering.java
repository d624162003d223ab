package org.covername.scan;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.covername.document.Span;
import org.covername.picture.LabelTypeface;

/** Writes what stands in the place of names: always in the same typeface and the same box, whatever the scan looks like. */
final class ScanLettering {

    private static final Font LETTERS = LabelTypeface.letters();
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Color GROUND = new Color(0xDD, 0xDD, 0xDD);
    /** In sizes. */
    private static final double PADDING = 0.18;
    private static final double UP = 0.82;
    private static final double DOWN = 0.26;

    private ScanLettering() {
    }

    static double width(ScanToken token, double size) {
        return width(token.text().text(), size) + (token.label().length() > 0 ? 2 * PADDING * size : 0);
    }

    private static double width(String text, double size) {
        return LETTERS.deriveFont((float) size).getStringBounds(text, EXACT).getWidth();
    }

    /** Whether all letters of a text can be written. */
    static boolean writes(String text) {
        return LETTERS.canDisplayUpTo(text) < 0;
    }

    /** @param x where it starts, on the baseline y */
    static void write(ScanToken token, Graphics2D page, Rectangle2D at) {
        double size = at.getHeight();
        String text = token.text().text();
        Span label = token.label();
        page.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        page.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        page.setFont(LETTERS.deriveFont((float) size));
        double x = draw(text.substring(0, label.start()), page, new Rectangle2D.Double(at.getX(), at.getY(), 0, size));
        if (label.length() > 0) {
            String boxed = label.of(text);
            double width = width(boxed, size) + 2 * PADDING * size;
            page.setColor(GROUND);
            page.fill(new RoundRectangle2D.Double(x, at.getY() - UP * size, width, (UP + DOWN) * size, size / 4, size / 4));
            draw(boxed, page, new Rectangle2D.Double(x + PADDING * size, at.getY(), 0, size));
            x += width;
        }
        draw(text.substring(label.end()), page, new Rectangle2D.Double(x, at.getY(), 0, size));
    }

    private static double draw(String text, Graphics2D page, Rectangle2D at) {
        page.setColor(Color.BLACK);
        page.drawString(text, (float) at.getX(), (float) at.getY());
        return at.getX() + width(text, at.getHeight());
    }
}
