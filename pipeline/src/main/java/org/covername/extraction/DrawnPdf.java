package org.covername.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfGlyph;
import org.covername.drawing.PdfSigns;

/** Which characters, as its pages draw them, make up each passage of a PDF draft: what a report needs that keeps the look of its draft. */
public final class DrawnPdf {

    /** A page as it is viewed; its characters, and how they are set, in the order in which they are drawn. */
    public record Page(int number, PdfBox frame, List<PdfGlyph> glyphs, PdfSigns signs, List<PdfBox> rulings) {
    }

    /** Text of a passage that is one drawn character. */
    public record Letters(Span span, int glyph) {
    }

    /** One place where a passage stands, in reading order; a running header stands on many pages. */
    public record Standing(List<Letters> letters) {

        public Standing {
            letters = List.copyOf(letters);
        }
    }

    /** A page that is a picture: what OCR reads in it, with boxes in pixels of this picture of it, in colour. */
    public record Scan(OcrText read, BufferedImage pixels) {
    }

    private final List<Page> pages;
    private final Map<Integer, List<Standing>> standings;

    private PdfLetters letters = new PdfLetters();

    private DrawnPdf(List<Page> pages, Map<Integer, List<Standing>> standings) {
        this.pages = pages;
        this.standings = standings;
    }

    /**
     * @param draft as {@link Extraction} read this very file
     * @throws IllegalStateException where the file reads otherwise than it did
     */
    public static DrawnPdf of(PDDocument pdf, Draft draft) throws IOException, UnreadableDraftException {
        return PdfReader.drawn(pdf, draft);
    }

    /** A second reading has all that pages draw; pictures' texts and properties are in the draft alone. */
    static DrawnPdf of(Draft draft, Passages read, List<PdfPage> pages) {
        Map<Integer, List<Standing>> standings = new HashMap<>();
        int at = 0;
        for (int number = 0; number < read.size(); number++) {
            List<RichText> texts = read.standings(number);
            if (isDrawn(texts.get(0))) {
                at = next(draft, at, texts.get(0).text());
                standings.put(at++, texts.stream().map(DrawnPdf::standing).toList());
            }
        }
        return new DrawnPdf(pages.stream().map(page -> new Page(page.number(), page.frame(), page.glyphs(), page.signs(), page.rulings())).toList(), standings);
    }

    private static int next(Draft draft, int from, String text) {
        for (int at = from; at < draft.passages().size(); at++) {
            if (draft.passage(at).text().text().equals(text)) {
                return at;
            }
        }
        throw new IllegalStateException("Two readings of one PDF differ");
    }

    private static boolean isDrawn(RichText text) {
        return Arrays.stream(text.sources()).anyMatch(source -> source != RichText.NOWHERE);
    }

    private static Standing standing(RichText text) {
        List<Letters> letters = new ArrayList<>();
        int[] sources = text.sources();
        int start = 0;
        for (int at = 1; at <= sources.length; at++) {
            if (at == sources.length || sources[at] != sources[start]) {
                if (sources[start] != RichText.NOWHERE) {
                    letters.add(new Letters(new Span(start, at), sources[start]));
                }
                start = at;
            }
        }
        return new Standing(letters);
    }

    /**
     * Reads a page that is a picture a second time, as it was read with the draft.
     *
     * @param page from 1
     * @return empty where OCR is missing or takes too long
     */
    public static Optional<Scan> scan(PDDocument pdf, int page) throws IOException {
        return PdfPictures.again(pdf, page);
    }

    DrawnPdf spelling(PdfLetters read) {
        letters = read;
        return this;
    }

    /** A code by which a font of the draft shows these letters; empty where it never does. */
    public OptionalInt code(PDFont font, String shown) {
        return letters.code(font, shown);
    }

    public List<Page> pages() {
        return pages;
    }

    /** Where a passage stands; empty for one that no page draws. */
    public List<Standing> standings(int passage) {
        return standings.getOrDefault(passage, List.of());
    }
}
