package org.covername.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.document.Passage;
import org.covername.document.Span;
import org.covername.extraction.OcrText;

/** Finds each word that OCR reads on a page in the passages that were read there with the draft; both readings have to agree letter by letter. */
final class ScanReading {

    /**
     * So sure OCR has to be of a word, of 100, for its ink to be copied. Clean print is read at 90 and above; names misread by a letter, which recognition then
     * may have missed, were seen up to 70.
     */
    private static final double SURE = 75;
    private static final String HYPHENS = "-\u2010\u00ad";

    private final OcrText read;
    private final List<Passage> passages;
    private final Map<Integer, List<ScanWord>> words = new HashMap<>();
    private int passage;
    private int at;

    private ScanReading(OcrText read, List<Passage> passages) {
        this.read = read;
        this.passages = passages;
    }

    /** The words of each passage, by its number, in order. */
    static Map<Integer, List<ScanWord>> of(OcrText read, List<Passage> passages) throws UnclearScanException {
        ScanReading reading = new ScanReading(read, passages);
        reading.read();
        return reading.words;
    }

    private void read() throws UnclearScanException {
        List<List<OcrText.Word>> lines = read.lines();
        for (int line = 0; line < lines.size(); line++) {
            for (OcrText.Word word : lines.get(line)) {
                add(word, line);
            }
        }
        skipSpaces();
        if (passage < passages.size()) {
            throw differs();
        }
    }

    private void add(OcrText.Word word, int line) throws UnclearScanException {
        skipSpaces();
        Span span = find(read.text().at(word.span()).text());
        words.computeIfAbsent(passages.get(passage).number(), any -> new ArrayList<>())
                .add(new ScanWord(span, passages.get(passage).text().at(span), word.box(), line, word.confidence() >= SURE));
    }

    private String text() {
        return passages.get(passage).text().text();
    }

    /** Goes on to the next sign, in this passage or a later one. */
    private void skipSpaces() {
        while (passage < passages.size() && (at == text().length() || Character.isWhitespace(text().charAt(at)))) {
            boolean ends = at == text().length();
            passage += ends ? 1 : 0;
            at = ends ? 0 : at + 1;
        }
    }

    private Span find(String word) throws UnclearScanException {
        int start = at;
        for (int i = 0; i < word.length(); i++) {
            if (passage < passages.size() && at < text().length() && text().charAt(at) == word.charAt(i)) {
                at++;
            } else if (i == 0 || i < word.length() - 1 || HYPHENS.indexOf(word.charAt(i)) < 0) {
                throw differs();
            }
        }
        return new Span(start, at);
    }

    private static UnclearScanException differs() {
        return new UnclearScanException("is a scan that was read otherwise a second time, so nobody can say where names stand");
    }
}
