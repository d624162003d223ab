package org.covername.scan;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The ink of a page in the parts that hang together: a letter, its dot, a stroke of a pen. */
final class ScanParts {

    private final int width;
    private final int height;
    private final int[] parts;
    private final List<Rectangle> boxes = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    ScanParts(BitSet ink, int width, int height) {
        this.width = width;
        this.height = height;
        this.parts = new int[width * height];
        int[] open = new int[width * height];
        for (int at = ink.nextSetBit(0); at >= 0; at = ink.nextSetBit(at + 1)) {
            if (parts[at] == 0) {
                collect(at, ink, open);
            }
        }
    }

    private void collect(int start, BitSet ink, int[] open) {
        int part = boxes.size() + 1;
        int[] edges = {width, height, 0, 0};
        int count = 0;
        int next = 0;
        parts[start] = part;
        open[count++] = start;
        while (next < count) {
            int at = open[next++];
            widen(edges, at % width, at / width);
            count = addNeighbours(at, ink, open, count);
        }
        boxes.add(new Rectangle(edges[0], edges[1], edges[2] - edges[0] + 1, edges[3] - edges[1] + 1));
        sizes.add(count);
    }

    // Four parameters: this is the innermost loop over millions of pixels, and makes no objects.
    private int addNeighbours(int at, BitSet ink, int[] open, int count) {
        int part = parts[at];
        for (int y = Math.max(0, at / width - 1); y <= Math.min(height - 1, at / width + 1); y++) {
            for (int x = Math.max(0, at % width - 1); x <= Math.min(width - 1, at % width + 1); x++) {
                int other = y * width + x;
                if (parts[other] == 0 && ink.get(other)) {
                    parts[other] = part;
                    open[count++] = other;
                }
            }
        }
        return count;
    }

    private static void widen(int[] edges, int x, int y) {
        edges[0] = Math.min(edges[0], x);
        edges[1] = Math.min(edges[1], y);
        edges[2] = Math.max(edges[2], x);
        edges[3] = Math.max(edges[3], y);
    }

    /** The part to which a pixel belongs, from 1; 0 where there is no ink. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : parts[y * width + x];
    }

    int count() {
        return boxes.size();
    }

    Rectangle box(int part) {
        return boxes.get(part - 1);
    }

    /** In pixels. */
    int size(int part) {
        return sizes.get(part - 1);
    }
}
