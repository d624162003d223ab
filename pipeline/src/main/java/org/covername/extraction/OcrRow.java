package org.covername.extraction;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * A word of tesseract's table (level 5): block, paragraph and line as it numbers them, its box in pixels, how sure tesseract is, from 0 to 100.
 *
 * @param paragraph numbers of block and paragraph
 * @param line      the same, and the line's
 */
record OcrRow(String paragraph, String line, Rectangle box, double confidence, String word) {

    private static final int COLUMNS = 12;

    /** All words of a table whose picture was enlarged by a factor; boxes are those of the picture itself. */
    static List<OcrRow> of(String table, int factor) {
        return table.lines().flatMap(line -> of(line.split("\t", -1), factor).stream()).toList();
    }

    private static Optional<OcrRow> of(String[] cells, int factor) {
        if (cells.length < COLUMNS || !cells[0].equals("5") || cells[11].isBlank()) {
            return Optional.empty();
        }
        String paragraph = cells[2] + " " + cells[3];
        int left = Integer.parseInt(cells[6]) / factor;
        int top = Integer.parseInt(cells[7]) / factor;
        int right = -Math.floorDiv(-(Integer.parseInt(cells[6]) + Integer.parseInt(cells[8])), factor);
        int bottom = -Math.floorDiv(-(Integer.parseInt(cells[7]) + Integer.parseInt(cells[9])), factor);
        return Optional.of(new OcrRow(paragraph, paragraph + " " + cells[4], new Rectangle(left, top, right - left, bottom - top),
                Double.parseDouble(cells[10]), cells[11].strip()));
    }

    /** Letters and digits in it. */
    long signs() {
        return word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
