package org.covername.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A picture whose mentions are overwritten. What stood there is gone from the pixels: they take the colour of the ground around. A mention's box is as
 * wide as a number of steps, so it does not tell how long a name was. A word that it touches goes whole: left where it was, it would show where the name
 * ended.
 */
final class CoveredPicture {

    /** The step of a box's width, in heights of its line, and the step of those: most names fit into one step, whatever letters they have. */
    private static final int STEP = 6;
    private static final int STEP_OF_HEIGHTS = 16;
    private static final String NO_ROOM = "\u2026";
    private static final Font LETTERS = LabelTypeface.letters();

    private final BufferedImage pixels;
    private final List<Rectangle> words;

    /** @param words boxes of all words in it */
    CoveredPicture(BufferedImage picture, List<Rectangle> words) {
        this.pixels = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        this.words = words;
        Graphics2D graphics = pixels.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
    }

    BufferedImage pixels() {
        return pixels;
    }

    /** First all that goes, then the labels, so that none of them is overwritten by its neighbour's ground. */
    void cover(List<PictureWords.Mention> mentions) {
        mentions.stream().flatMap(mention -> mention.lines().stream()).map(this::stepped)
                .forEach(box -> words.stream().filter(word -> word.intersects(box)).forEach(this::erase));
        for (PictureWords.Mention mention : mentions) {
            for (int line = 0; line < mention.lines().size(); line++) {
                label(stepped(mention.lines().get(line)), line == 0 ? mention.written() : NO_ROOM);
            }
        }
    }

    /** Overwrites what may be a word that nobody could read. */
    void erase(Rectangle word) {
        fill(grown(word));
    }

    private Rectangle stepped(Rectangle line) {
        Rectangle box = grown(line);
        int step = STEP * ((line.height + STEP_OF_HEIGHTS - 1) / STEP_OF_HEIGHTS * STEP_OF_HEIGHTS);
        int width = Math.min(pixels.getWidth(), (box.width + step - 1) / step * step);
        int left = Math.max(0, Math.min(box.x, pixels.getWidth() - width));
        return new Rectangle(left, box.y, width, box.height);
    }

    /** With a margin for the ends of letters that a box of OCR cuts off. */
    private Rectangle grown(Rectangle box) {
        int margin = Math.max(2, box.height / 4);
        Rectangle grown = new Rectangle(box);
        grown.grow(margin, margin);
        return grown.intersection(new Rectangle(pixels.getWidth(), pixels.getHeight()));
    }

    private Color fill(Rectangle box) {
        Color ground = ground(box);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setColor(ground);
        graphics.fill(box);
        graphics.dispose();
        return ground;
    }

    private void label(Rectangle box, String written) {
        Color ground = fill(box);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(luminance(ground) > 127 ? Color.BLACK : Color.WHITE);
        graphics.setStroke(new BasicStroke(Math.max(1, box.height / 20f)));
        graphics.drawRect(box.x, box.y, box.width - 1, box.height - 1);
        graphics.setFont(LETTERS.deriveFont(Math.max(6f, box.height * 0.6f)));
        boolean fits = graphics.getFontMetrics().stringWidth(written) <= box.width - 4;
        String label = fits ? written : NO_ROOM;
        graphics.drawString(label, box.x + (box.width - graphics.getFontMetrics().stringWidth(label)) / 2, box.y + box.height * 7 / 10);
        graphics.dispose();
    }

    /** The middle one, by brightness, of the colours on the border of a box: of the ground, where less than half of it is ink. */
    private Color ground(Rectangle box) {
        List<Color> border = new ArrayList<>();
        for (int x = box.x; x < box.x + box.width; x++) {
            border.add(new Color(pixels.getRGB(x, box.y)));
            border.add(new Color(pixels.getRGB(x, box.y + box.height - 1)));
        }
        for (int y = box.y; y < box.y + box.height; y++) {
            border.add(new Color(pixels.getRGB(box.x, y)));
            border.add(new Color(pixels.getRGB(box.x + box.width - 1, y)));
        }
        border.sort(Comparator.comparingInt(CoveredPicture::luminance));
        return border.get(border.size() / 2);
    }

    private static int luminance(Color colour) {
        return (colour.getRed() * 299 + colour.getGreen() * 587 + colour.getBlue() * 114) / 1000;
    }
}
