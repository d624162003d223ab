package org.covername.scan;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How bright the paper of a page is at each place, and what on it is ink. What is copied is made as bright as if the paper were white: its shade, its grain and
 * the marks that copiers print unseen stay behind.
 */
final class ScanPaper {

    private static final int TILE = 64;
    /** Of the pixels of a tile, so many in a hundred are darker than its paper: more than the boldest print covers. */
    private static final int DARKER = 70;
    /** Ink is darker than so much of the paper: pale print is, the grain of paper is not. */
    private static final double INK = 0.85;
    private static final double WHITE = 0.92;

    private final int width;
    private final int height;
    private final int[] colours;
    private final int[][] levels;

    ScanPaper(BufferedImage pixels) {
        this.width = pixels.getWidth();
        this.height = pixels.getHeight();
        this.colours = pixels.getRGB(0, 0, width, height, null, 0, width);
        this.levels = brightest(tiles());
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isInk(int x, int y) {
        return light(colours[y * width + x]) < INK * level(x, y);
    }

    /** The colour of a place as if the paper were white, in steps of 17. */
    int cleaned(int x, int y) {
        int colour = colours[y * width + x];
        double most = WHITE * Math.max(1, level(x, y));
        return 0xFF000000 | cleaned(colour >> 16 & 255, most) << 16 | cleaned(colour >> 8 & 255, most) << 8 | cleaned(colour & 255, most);
    }

    private static int cleaned(int part, double most) {
        return (int) Math.round(Math.min(255, part * 255 / most) / 17) * 17;
    }

    static int light(int colour) {
        return ((colour >> 16 & 255) * 299 + (colour >> 8 & 255) * 587 + (colour & 255) * 114) / 1000;
    }

    private int level(int x, int y) {
        return levels[y / TILE][x / TILE];
    }

    private int[][] tiles() {
        int[][] tiles = new int[(height + TILE - 1) / TILE][(width + TILE - 1) / TILE];
        for (int row = 0; row < tiles.length; row++) {
            for (int column = 0; column < tiles[row].length; column++) {
                tiles[row][column] = level(counts(row * TILE, column * TILE));
            }
        }
        return tiles;
    }

    private int[] counts(int top, int left) {
        int[] counts = new int[256];
        for (int y = top; y < Math.min(height, top + TILE); y++) {
            for (int x = left; x < Math.min(width, left + TILE); x++) {
                counts[light(colours[y * width + x])]++;
            }
        }
        return counts;
    }

    private static int level(int[] counts) {
        int all = Arrays.stream(counts).sum();
        int level = 0;
        for (int seen = counts[0]; seen * 100 < all * DARKER; seen += counts[level]) {
            level++;
        }
        return level;
    }

    /** A tile that large print fills has the paper of its neighbours. */
    private static int[][] brightest(int[][] tiles) {
        int[][] levels = new int[tiles.length][tiles[0].length];
        for (int row = 0; row < tiles.length; row++) {
            for (int column = 0; column < tiles[0].length; column++) {
                for (int y = Math.max(0, row - 1); y <= Math.min(tiles.length - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - 1); x <= Math.min(tiles[0].length - 1, column + 1); x++) {
                        levels[row][column] = Math.max(levels[row][column], tiles[y][x]);
                    }
                }
            }
        }
        return levels;
    }
}
