package org.covername.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.covername.verification.PdfContent.Sort;
import org.covername.verification.Residue.Channel;

/** Everything in a PDF that is text, read afresh, and everything that is amiss whatever it says. */
final class PdfReading {

    private static final int RESOLUTION = 150;

    private final List<List<String>> orders = new ArrayList<>();
    private final List<PdfText> strings = new ArrayList<>();
    private final List<Residue> findings = new ArrayList<>();
    private final PdfFontBook fonts = new PdfFontBook();
    private final PdfPictures pictures = new PdfPictures(new PictureWords());
    private final PDDocument pdf;

    private PdfReading(PDDocument pdf) {
        this.pdf = pdf;
    }

    static PdfReading of(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PdfReading reading = new PdfReading(pdf);
            reading.orders.addAll(PdfPageReader.read(pdf));
            reading.readFile(PdfRawFile.of(file));
            reading.readObjects();
            reading.readPages();
            return reading;
        } catch (RuntimeException damaged) {
            // A damaged file makes a library stumble anywhere; what cannot be read to its end is not clean.
            throw new IOException("The file cannot be read to its end", damaged);
        }
    }

    private void readFile(PdfRawFile raw) throws IOException {
        if (pdf.isEncrypted()) {
            findings.add(new Residue(Channel.WHOLE_FILE, 0, 0, "encrypted-file", ""));
        }
        if (raw.hybrid()) {
            findings.add(new Residue(Channel.WHOLE_FILE, 0, 0, "file-that-tells-its-objects-twice", ""));
        }
        findings.addAll(PdfOrphans.in(pdf.getDocument(), raw));
        strings.addAll(raw.gaps());
    }

    private void readObjects() throws IOException {
        PdfContents contents = PdfContents.of(pdf);
        PdfHiddenText hidden = new PdfHiddenText(contents.drawn());
        PdfUnseenContent unseen = new PdfUnseenContent();
        PdfHazards hazards = new PdfHazards();
        PdfObjects.walk(pdf.getDocument(), object -> {
            hidden.visit(object);
            unseen.visit(object);
            hazards.visit(object);
            contents.visit(object);
            fonts.visit(object);
            pictures.visit(object);
        });
        PdfObjects.walk(pdf.getDocument(), contents::visitRest);
        strings.addAll(hidden.found());
        strings.addAll(unseen.found());
        findings.addAll(hazards.found());
        readContents(contents);
    }

    private void readContents(PdfContents contents) throws IOException {
        List<PdfShownText> shown = new ArrayList<>();
        for (PdfContent content : contents.all()) {
            shown.add(PdfShownText.of(content, fonts));
        }
        List<PdfShownText> pages = shown.stream().filter(each -> each.content().sort() == Sort.PAGE).toList();
        IntStream.range(0, PdfShownText.READINGS).forEach(reading -> orders.add(pages.stream().map(page -> page.readings().get(reading)).toList()));
        shown.stream().filter(each -> each.content().sort() != Sort.PAGE)
                .forEach(each -> each.readings().forEach(text -> strings.add(new PdfText(Channel.UNSEEN_CONTENT, 0, text))));
        shown.forEach(each -> strings.addAll(each.beside()));
        shown.stream().filter(each -> each.undecoded() > 0 && each.content().sort() != Sort.UNKNOWN).map(each -> each.content().page()).distinct()
                .forEach(page -> findings.add(new Residue(Channel.FONT, page, 0, "text-that-cannot-be-decoded", "")));
        shown.forEach(each -> each.pictures().forEach(picture -> pictures.picture(picture, each.content().page())));
        for (PdfFontCodes font : fonts.all()) {
            findings.addAll(PdfRestLetters.in(font));
            strings.addAll(PdfRestLetters.words(font));
        }
    }

    private void readPages() throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PdfXray xray = PdfXray.of(pdf.getPage(page - 1), page);
            findings.addAll(xray.found());
            if (xray.mayHoldDrawnWords()) {
                pictures.words(renderer.renderImageWithDPI(page - 1, RESOLUTION, ImageType.GRAY), page);
            }
        }
        pictures.read();
        strings.addAll(pictures.texts());
        findings.addAll(pictures.found());
    }

    /** The texts of the pages, once for each order of reading. */
    List<List<String>> orders() {
        return orders;
    }

    /** All text that no page shows, or shows as a picture. */
    List<PdfText> strings() {
        return strings;
    }

    /** What a report must not have, whatever it says. */
    List<Residue> findings() {
        return findings;
    }
}
