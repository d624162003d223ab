package org.covername.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * A token where it is to stand.
 *
 * @param x        where it starts
 * @param baseline there
 * @param size     of the letters that are written, in pixels
 * @param scale    of the ink that is copied: 1 as it was
 */
record PlacedToken(ScanToken token, double x, double baseline, double size, double scale) {

    static double width(ScanToken token, double size, double scale) {
        return token.isWritten() ? ScanLettering.width(token, size * scale) : token.copied().stream().mapToInt(word -> word.box().width).sum() * scale;
    }

    /** Where each word of it stands: from where to where on the page. */
    List<RedrawnPage.Word> words(int passage) {
        double letters = size * scale;
        if (token.isWritten()) {
            return List.of(new RedrawnPage.Word(passage, token.text(), new RedrawnPage.Place(x, baseline, width(token, size, scale), letters), true));
        }
        List<RedrawnPage.Word> words = new ArrayList<>();
        double at = x;
        for (int i = 0; i < token.copied().size(); i++) {
            ScanWord word = token.copied().get(i);
            words.add(new RedrawnPage.Word(passage, word.text(), new RedrawnPage.Place(at, baseline, word.box().width * scale, letters), i == token.copied().size() - 1));
            at += word.box().width * scale;
        }
        return words;
    }
}
