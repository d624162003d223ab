package org.covername.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.covername.drawing.PdfFlattening;

/** The words of a PDF by the stretches of line they stand on. A wide gap parts two stretches: what stands beyond is another column or cell. */
final class PdfWords extends PDFTextStripper {

    private static final double SAME_LINE = 0.5;
    private static final double NARROWEST_GAP = 14;
    private static final double GAP_IN_SIZES = 1.6;

    private final List<PdfWord> words = new ArrayList<>();

    private PdfWords() {
        setSortByPosition(true);
    }

    static List<List<PdfWord>> stretches(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PdfFlattening.of(pdf);
            PdfWords reader = new PdfWords();
            reader.getText(pdf);
            List<List<PdfWord>> stretches = reader.stretches();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stretches.addAll(reader.has(page) ? List.of() : parted(PdfScanWords.lines(pdf, page)));
            }
            return stretches;
        } catch (RuntimeException damaged) {
            throw new IOException("The words of the file cannot be read to their end", damaged);
        }
    }

    private boolean has(int page) {
        return words.stream().anyMatch(word -> word.page() == page);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        int from = 0;
        for (int at = 0; at <= letters.size(); at++) {
            if (at == letters.size() || letters.get(at).getUnicode().isBlank()) {
                add(letters.subList(from, at));
                from = at + 1;
            }
        }
    }

    private void add(List<TextPosition> letters) {
        if (!letters.isEmpty()) {
            StringBuilder text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.getUnicode()));
            words.add(new PdfWord(getCurrentPageNo(), text.toString(), letters.get(0), letters.get(letters.size() - 1)));
        }
    }

    private List<List<PdfWord>> stretches() {
        words.sort(Comparator.comparingInt(PdfWord::page).thenComparingDouble(word -> Math.round(word.line() / SAME_LINE)).thenComparingDouble(PdfWord::start));
        return parted(List.of(words));
    }

    private static List<List<PdfWord>> parted(List<List<PdfWord>> lines) {
        List<List<PdfWord>> stretches = new ArrayList<>();
        for (List<PdfWord> line : lines) {
            for (int at = 0; at < line.size(); at++) {
                if (at == 0 || !joins(line.get(at - 1), line.get(at))) {
                    stretches.add(new ArrayList<>());
                }
                stretches.get(stretches.size() - 1).add(line.get(at));
            }
        }
        return stretches;
    }

    private static boolean joins(PdfWord before, PdfWord word) {
        return before.page() == word.page() && (word.isRead() || Math.abs(before.line() - word.line()) <= SAME_LINE)
                && word.start() - before.end() <= Math.max(NARROWEST_GAP, GAP_IN_SIZES * word.size());
    }
}
