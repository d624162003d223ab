package org.covername.scan;

import java.awt.image.BufferedImage;
import java.util.List;
import org.covername.document.Passage;
import org.covername.document.Surface;
import org.covername.extraction.DrawnPdf;
import org.covername.redaction.RedactedDraft;

/**
 * A scanned page as its report shows it.
 *
 * @param picture white, with the ink of words that were read surely and stay, and what is written in the place of the others
 * @param words   all that can be read in it, passage by passage
 * @param unclear words that were not read surely and so were left out
 * @param leftOut places with ink of no word: lines, pictures, stamps, handwriting
 */
public record RedrawnPage(BufferedImage picture, List<Word> words, int unclear, int leftOut) {

    /** @param ends whether a space follows */
    public record Word(int passage, Surface text, Place place, boolean ends) {
    }

    /** In pixels of the picture; the baseline from above. */
    public record Place(double left, double baseline, double width, double size) {
    }

    public RedrawnPage {
        words = List.copyOf(words);
    }

    /**
     * Draws a page anew.
     *
     * @param passages that were read on this page with the draft, in order
     * @throws UnclearScanException where it cannot be done well enough
     */
    public static RedrawnPage of(DrawnPdf.Scan page, List<Passage> passages, RedactedDraft redacted) throws UnclearScanException {
        return new ScanDrawing(page, ScanReading.of(page.read(), passages)).draw(passages, redacted);
    }
}
