package org.covername.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.covername.document.Draft;
import org.covername.document.Place;
import org.covername.document.Remark;
import org.covername.drawing.PdfFlattening;
import org.covername.drawing.PdfGlyph;
import org.covername.drawing.PdfLayers;

/** Reads a PDF: its pages as drawn, and all that it carries beside them. */
final class PdfReader {

    private final PDDocument pdf;
    private final ExtractionLimits limits;
    private final Passages passages;
    private final PdfLetters letters = new PdfLetters();

    private PdfReader(PDDocument pdf, ExtractionLimits limits, Passages passages) {
        this.pdf = pdf;
        this.limits = limits;
        this.passages = passages;
    }

    static void read(byte[] bytes, ExtractionLimits limits, Passages passages) throws UnreadableDraftException {
        try (PDDocument pdf = Loader.loadPDF(bytes, "")) {
            new PdfReader(pdf, limits, passages).read();
        } catch (InvalidPasswordException locked) {
            throw Unreadable.encrypted();
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }

    /** The same for a draft that was read before, to know what draws its passages: pictures are not read again, and what fields show is on its page already. */
    static DrawnPdf drawn(PDDocument pdf, Draft draft) throws IOException, UnreadableDraftException {
        Passages passages = new Passages(new ReadingClock(ExtractionLimits.usual().time()));
        PdfReader reader = new PdfReader(pdf, ExtractionLimits.usual(), passages);
        List<PdfPage> pages = reader.pages();
        reader.text(pages, Map.of());
        return DrawnPdf.of(draft, passages, pages).spelling(reader.letters);
    }

    private void read() throws IOException, UnreadableDraftException {
        if (pdf.getNumberOfPages() > limits.pages()) {
            throw Unreadable.tooLarge("it has more than " + limits.pages() + " pages");
        }
        PdfFlattening flattening = PdfFlattening.of(pdf);
        List<PdfPage> pages = pages();
        PdfPictures pictures = new PdfPictures(pdf, limits, passages);
        text(pages, pictures.read(pages));
        new PdfProperties(pdf, new PdfFilledIn(pages, flattening), passages).read();
    }

    private void text(List<PdfPage> pages, Map<Integer, List<PdfPicture>> pictures) {
        new PdfText(pages, pictures, passages).read();
        pages.forEach(this::asides);
    }

    private List<PdfPage> pages() throws IOException {
        PdfLayers layers = new PdfLayers(pdf);
        List<PdfPage> pages = new ArrayList<>();
        int drawn = 0;
        for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
            passages.check();
            PdfPage page = PdfPageEngine.read(pdf.getPage(number - 1), number, new PdfPageEngine.Before(layers, letters, drawn));
            drawn += page.glyphs().size();
            pages.add(PdfPictures.withScanText(new PdfAnnotations(pdf.getPage(number - 1), passages).linked(page)));
        }
        return pages;
    }

    /** What a page carries without showing it, what fields and notes show on it, and what stands on it at an angle. */
    private void asides(PdfPage page) {
        List<PdfGlyph> beside = page.glyphs().stream().filter(glyph -> !glyph.isPlain()).toList();
        List<PdfGlyph> typed = beside.stream().filter(glyph -> glyph.face().shown() && glyph.face().field() > 0 && glyph.angle() == 0).toList();
        for (int field : typed.stream().mapToInt(glyph -> glyph.face().field()).distinct().toArray()) {
            List<List<PdfLine>> rows = PdfRows.of(typed.stream().filter(glyph -> glyph.face().field() == field).toList());
            passages.add(new Place.TextBox(), page.number(), PdfLine.joined(rows.stream().flatMap(List::stream).toList(), "\n"));
        }
        List<PdfGlyph> unseen = beside.stream().filter(glyph -> !glyph.face().shown() && glyph.angle() == 0).toList();
        lines(unseen).forEach(line -> passages.add(new Place.Hidden(), page.number(), RichText.of(line)));
        for (int angle : beside.stream().mapToInt(PdfGlyph::angle).filter(angle -> angle != 0).distinct().toArray()) {
            List<PdfGlyph> turned = beside.stream().filter(glyph -> glyph.angle() == angle).toList();
            boolean square = Math.abs(angle) % 90 <= 2 || Math.abs(angle) % 90 >= 88;
            passages.add(square ? new Place.TextBox() : new Place.Hidden(), page.number(), PdfTurned.text(turned, angle));
        }
        page.asides().forEach(text -> passages.add(new Place.Hidden(), page.number(), RichText.of(text)));
        if (page.glyphs().stream().anyMatch(glyph -> glyph.text().equals(PdfLetters.UNKNOWN) && glyph.face().shown())) {
            passages.remark(Remark.holding("Page " + page.number() + " has signs that cannot be turned into letters: compare the report with the draft."));
        }
    }

    private static List<String> lines(List<PdfGlyph> glyphs) {
        return PdfRows.of(glyphs).stream().flatMap(List::stream).map(PdfLine::text).toList();
    }
}
