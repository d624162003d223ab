package org.covername.outputs;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands open in a report, looked up by marks. */
final class PdfOpenText {

    private final List<String> words;
    private final UnaryOperator<String> mark;

    private PdfOpenText(List<String> words, UnaryOperator<String> mark) {
        this.words = words;
        this.mark = mark;
    }

    /** @throws IOException where the report cannot be read */
    static PdfOpenText of(byte[] pdf, UnaryOperator<String> mark) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfOpenText(WordRun.wordsOf(new PDFTextStripper().getText(document)), mark);
        }
    }

    /** Marks of all runs of these lengths. */
    Set<String> marks(Set<Integer> lengths) {
        Set<String> runs = new HashSet<>();
        for (int length : lengths) {
            for (int start = 0; start + length <= words.size(); start++) {
                runs.add(new WordRun(words.subList(start, start + length)).read());
            }
        }
        Set<String> marks = new HashSet<>();
        runs.forEach(run -> marks.add(mark.apply(run)));
        return marks;
    }
}
