package org.covername.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.covername.document.Remark;
import org.covername.drawing.PdfGlyph;

/** Reads the pages of a PDF that are pictures of pages, and the pictures on the others, by OCR. */
final class PdfPictures {

    private static final float DPI = 250;
    private static final int FEWEST_LETTERS = 12;
    private static final float WHOLE_PAGE = 0.5f;
    private static final float SMALLEST = 40;

    private final PDDocument pdf;
    private final Passages passages;
    private final PictureReading reading;
    private final Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Integer> unread = new ArrayList<>();

    PdfPictures(PDDocument pdf, ExtractionLimits limits, Passages passages) {
        this.pdf = pdf;
        this.passages = passages;
        this.reading = new PictureReading(limits, passages);
    }

    /** A page whose only text lies unseen under a picture of it was scanned and read before: that text is its text. */
    static PdfPage withScanText(PdfPage page) {
        boolean scanned = covers(page) && letters(page.shown()) < FEWEST_LETTERS && letters(page.glyphs()) >= FEWEST_LETTERS;
        return scanned ? page.with(page.glyphs().stream().map(PdfGlyph::seen).toList()) : page;
    }

    /** What the pictures of all pages hold, by page. */
    Map<Integer, List<PdfPicture>> read(List<PdfPage> pages) throws IOException {
        Map<Integer, List<PdfPicture>> found = new HashMap<>();
        for (PdfPage page : pages) {
            found.put(page.number(), isPicture(page) ? scan(page) : images(page));
        }
        if (!unread.isEmpty()) {
            passages.remark(Remark.holding((unread.size() == 1 ? "Page " + unread.get(0) + " is a picture" : "Pages " + listed() + " are pictures")
                    + " of text that could not be read: install tesseract, or make a PDF with text from the original, and drop the draft again."));
        }
        return found;
    }

    private static boolean isPicture(PdfPage page) {
        boolean text = letters(page.shown()) >= FEWEST_LETTERS;
        return !text && (!page.images().isEmpty() || page.rulings().size() > 50);
    }

    private static long letters(List<PdfGlyph> glyphs) {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
    }

    private static boolean covers(PdfPage page) {
        float area = page.frame().width() * page.frame().height();
        return page.images().stream().anyMatch(image -> image.box().width() * image.box().height() >= WHOLE_PAGE * area);
    }

    private static BufferedImage picture(PDDocument pdf, int page, ImageType colours) throws IOException {
        return new PDFRenderer(pdf).renderImageWithDPI(page - 1, DPI, colours);
    }

    /** A page that is a picture, as it was read with the draft; empty where it cannot be read now. */
    static Optional<DrawnPdf.Scan> again(PDDocument pdf, int page) throws IOException {
        Optional<OcrText> read = OcrText.ofPage(picture(pdf, page, ImageType.GRAY), ExtractionLimits.usual().timePerScan());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DrawnPdf.Scan(read.get(), picture(pdf, page, ImageType.RGB)));
    }

    private List<PdfPicture> scan(PdfPage page) throws IOException {
        BufferedImage picture = picture(pdf, page.number(), ImageType.GRAY);
        Optional<List<String>> paragraphs = reading.page(picture);
        if (paragraphs.isEmpty()) {
            unread.add(page.number());
            return List.of();
        }
        passages.remark(Remark.told("At least one page is a scan, which was read by OCR: compare names and figures with the draft."));
        return List.of(PdfPicture.scan(page.number(), paragraphs.get()));
    }

    private List<PdfPicture> images(PdfPage page) throws IOException {
        List<PdfPicture> found = new ArrayList<>();
        for (PdfPage.Image image : page.images()) {
            boolean small = image.box().width() < SMALLEST || image.box().height() < SMALLEST / 2;
            if (!small && known.add(image.pixels().getCOSObject())) {
                PictureReading.Read read = reading.read(image.pixels().getImage());
                found.add(new PdfPicture(page.number(), Optional.of(read.place()), read.paragraphs()));
            }
        }
        return found;
    }

    private String listed() {
        return String.join(", ", unread.stream().limit(20).map(String::valueOf).toList()) + (unread.size() > 20 ? " and others" : "");
    }
}
