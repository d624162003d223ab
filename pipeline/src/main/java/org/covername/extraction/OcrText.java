package org.covername.extraction;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.extraction.TesseractOcr.Look;

/**
 * The text in a picture as OCR reads it, and where in the picture each word stands.
 *
 * @param text     paragraphs parted by an empty line, lines by a line end
 * @param words    in the order of the text
 * @param doubtful boxes of what may be words, in the text or not, of which OCR is unsure
 */
public record OcrText(Surface text, List<Word> words, List<Rectangle> doubtful) {

    /**
     * @param box        in pixels of the picture
     * @param confidence of OCR, from 0 to 100
     */
    public record Word(Span span, Rectangle box, double confidence) {
    }

    private static final int SMALLEST_WIDTH = 60;
    private static final int SMALLEST_HEIGHT = 24;
    private static final double LOWEST_CONFIDENCE = 30;
    private static final double SURE = 60;

    public OcrText {
        words = List.copyOf(words);
        doubtful = List.copyOf(doubtful);
    }

    /** Whether there is OCR on this machine. */
    public static boolean available() {
        return TesseractOcr.isInstalled();
    }

    /** Reads a picture of a page. Empty where tesseract is missing or takes too long. */
    public static Optional<OcrText> ofPage(BufferedImage picture, Duration limit) {
        return TesseractOcr.table(png(picture), Look.PAGE, limit).map(table -> of(OcrRow.of(table, 1)));
    }

    /**
     * Reads a picture within a draft, looking at it twice: as a page, and for words that stand anywhere in it. The same picture gives the same text; a tiny one has none.
     *
     * @param limit for each look
     */
    public static Optional<OcrText> ofPicture(BufferedImage picture, Duration limit) {
        if (picture.getWidth() < SMALLEST_WIDTH || picture.getHeight() < SMALLEST_HEIGHT) {
            return Optional.of(of(List.of()));
        }
        int factor = EnlargedPicture.factor(picture);
        byte[] png = png(EnlargedPicture.of(picture, factor));
        Optional<List<OcrRow>> page = TesseractOcr.table(png, Look.PAGE, limit).map(table -> OcrRow.of(table, factor));
        Optional<List<OcrRow>> sparse = TesseractOcr.table(png, Look.SPARSE, limit).map(table -> OcrRow.of(table, factor));
        return page.flatMap(rows -> sparse.map(others -> of(joined(rows, others))));
    }

    /** The words of both looks; where both saw something, the first counts. */
    private static List<OcrRow> joined(List<OcrRow> page, List<OcrRow> sparse) {
        List<OcrRow> all = new ArrayList<>(page);
        List<Rectangle> seen = page.stream().filter(row -> row.confidence() >= LOWEST_CONFIDENCE).map(OcrRow::box).toList();
        sparse.stream().filter(row -> row.signs() > 1 && row.confidence() >= LOWEST_CONFIDENCE && seen.stream().noneMatch(box -> box.intersects(row.box())))
                .map(row -> new OcrRow("apart " + row.paragraph(), "apart " + row.line(), row.box(), row.confidence(), row.word())).forEach(all::add);
        return all;
    }

    private static OcrText of(List<OcrRow> rows) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        Optional<OcrRow> last = Optional.empty();
        for (OcrRow row : rows.stream().filter(each -> each.confidence() >= LOWEST_CONFIDENCE).toList()) {
            text.append(last.map(before -> between(before, row)).orElse(""));
            words.add(new Word(new Span(text.length(), text.length() + row.word().length()), row.box(), row.confidence()));
            text.append(row.word());
            last = Optional.of(row);
        }
        List<Rectangle> doubtful = rows.stream().filter(row -> row.confidence() < SURE && row.signs() > 1).map(OcrRow::box).toList();
        return new OcrText(new Surface(text.toString()), words, doubtful);
    }

    /** The words line by line. */
    public List<List<Word>> lines() {
        List<List<Word>> lines = new ArrayList<>();
        int behind = 0;
        for (Word word : words) {
            if (lines.isEmpty() || text.at(new Span(behind, word.span().start())).text().contains("\n")) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(word);
            behind = word.span().end();
        }
        return lines;
    }

    private static String between(OcrRow before, OcrRow next) {
        return before.line().equals(next.line()) ? " " : before.paragraph().equals(next.paragraph()) ? "\n" : "\n\n";
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A picture in memory can be written to memory", impossible);
        }
    }

    List<String> paragraphs() {
        return text.isBlank() ? List.of() : List.of(text.text().split("\n\n"));
    }
}
