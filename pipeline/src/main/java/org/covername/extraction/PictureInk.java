package org.covername.extraction;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells whether a picture shows nothing but the text that OCR read in it: then nearly all its ink lies in the boxes of words that are sure. */
final class PictureInk {

    /** Ink differs so much from the ground in red, green or blue. Faint ink counts: a pale signature is no text. */
    private static final int DIFFERENCE = 24;
    /** Of all pixels of ink, so many in a thousand may lie outside: specks, and ends of letters. */
    private static final int MOST_OUTSIDE = 10;
    private static final int FEWEST_WORDS = 3;

    private PictureInk() {
    }

    static boolean isWholly(OcrText text, BufferedImage picture) {
        if (text.words().size() < FEWEST_WORDS || !text.doubtful().isEmpty()) {
            return false;
        }
        boolean[] covered = covered(text.words(), picture);
        int ground = ground(picture);
        long ink = 0;
        long outside = 0;
        for (int at = 0; at < covered.length; at++) {
            if (differs(rgb(picture, at), ground)) {
                ink++;
                outside += covered[at] ? 0 : 1;
            }
        }
        return ink > 0 && outside * 1000 <= ink * MOST_OUTSIDE;
    }

    private static boolean[] covered(List<OcrText.Word> words, BufferedImage picture) {
        boolean[] covered = new boolean[picture.getWidth() * picture.getHeight()];
        for (OcrText.Word word : words) {
            int margin = Math.max(2, word.box().height / 6);
            Rectangle box = new Rectangle(word.box());
            box.grow(margin, margin);
            Rectangle inside = box.intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
            for (int y = inside.y; y < inside.y + inside.height; y++) {
                Arrays.fill(covered, y * picture.getWidth() + inside.x, y * picture.getWidth() + inside.x + Math.max(0, inside.width), true);
            }
        }
        return covered;
    }

    /** The most common colour. */
    private static int ground(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at = 0; at < picture.getWidth() * picture.getHeight(); at += 7) {
            counts.merge(rgb(picture, at), 1, Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    private static int rgb(BufferedImage picture, int at) {
        return picture.getRGB(at % picture.getWidth(), at / picture.getWidth());
    }

    /** Whatever is transparent is taken for ink, as nobody knows on what it will stand. */
    private static boolean differs(int pixel, int ground) {
        return Math.abs((pixel >> 16 & 255) - (ground >> 16 & 255)) > DIFFERENCE || Math.abs((pixel >> 8 & 255) - (ground >> 8 & 255)) > DIFFERENCE
                || Math.abs((pixel & 255) - (ground & 255)) > DIFFERENCE || Math.abs((pixel >>> 24) - (ground >>> 24)) > DIFFERENCE;
    }
}
