package org.covername.picture;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.covername.document.Span;
import org.covername.extraction.OcrText;
import org.covername.extraction.OcrText.Word;
import org.covername.redaction.RedactedDraft.Cut;

/** Finds where in a picture the mentions stand that were found in its text: the text as it was read with the draft, and the words as they are read again. */
final class PictureWords {

    /** A mention in the pixels: boxes of its words, those of each line together; what is written goes into the first. */
    record Mention(List<Rectangle> lines, String written) {
    }

    private final OcrText read;

    PictureWords(OcrText read) {
        this.read = read;
    }

    /**
     * The mentions; nothing where both readings do not agree letter by letter, so that nobody can say where a mention stands.
     *
     * @param text as the draft has it; only its spaces and lines may differ
     * @param cuts of that text
     */
    Optional<List<Mention>> mentions(String text, List<Cut> cuts) {
        int[] ours = letters(text);
        int[] theirs = letters(read.text().text());
        if (!dense(text).equals(dense(read.text().text()))) {
            return Optional.empty();
        }
        List<Mention> mentions = new ArrayList<>();
        for (Cut cut : cuts) {
            Span dense = dense(cut.span(), ours);
            List<Word> words = read.words().stream().filter(word -> dense(word.span(), theirs).overlaps(dense)).toList();
            mentions.add(new Mention(lines(words), cut.text()));
        }
        return Optional.of(mentions);
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** How many signs that are no white space stand before each offset. */
    private static int[] letters(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            before[i + 1] = before[i] + (dense(text.substring(i, i + 1)).isEmpty() ? 0 : 1);
        }
        return before;
    }

    private static Span dense(Span span, int[] letters) {
        return new Span(letters[span.start()], letters[span.end()]);
    }

    /** Words that follow each other on one line become one box. */
    private static List<Rectangle> lines(List<Word> words) {
        List<Rectangle> lines = new ArrayList<>();
        for (Word word : words) {
            int last = lines.size() - 1;
            if (last >= 0 && follows(lines.get(last), word.box())) {
                lines.set(last, lines.get(last).union(word.box()));
            } else {
                lines.add(new Rectangle(word.box()));
            }
        }
        return lines;
    }

    private static boolean follows(Rectangle line, Rectangle word) {
        int overlap = Math.min(line.y + line.height, word.y + word.height) - Math.max(line.y, word.y);
        return overlap * 2 > Math.min(line.height, word.height) && word.x >= line.x && word.x - (line.x + line.width) < 2 * line.height;
    }
}
