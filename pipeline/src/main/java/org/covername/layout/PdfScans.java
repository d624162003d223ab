package org.covername.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.extraction.DrawnPdf;
import org.covername.redaction.RedactedDraft;
import org.covername.scan.RedrawnPage;
import org.covername.scan.UnclearScanException;

/** The pages of a draft that are pictures of text, each with what OCR read in it: no page draws those passages, so that the page is drawn anew. */
final class PdfScans {

    /** The check of a finished report reads at most twice as many pictures: each page, and each picture by itself. */
    private static final int MOST = 40;

    private final PDDocument draft;
    private final Map<Integer, List<Passage>> pages = new TreeMap<>();

    private PdfScans(PDDocument draft) {
        this.draft = draft;
    }

    /** @throws UnsafePageException where there are more than can be checked, or where something beside a picture would be lost */
    static PdfScans of(PDDocument pdf, Draft draft, DrawnPdf drawn) throws UnsafePageException {
        PdfScans scans = new PdfScans(pdf);
        for (Passage passage : draft.passages()) {
            if (passage.place() instanceof Place.Paragraph && !passage.text().isBlank() && drawn.standings(passage.number()).isEmpty()) {
                scans.pages.computeIfAbsent(passage.page(), any -> new ArrayList<>()).add(passage);
            }
        }
        if (!scans.pages.isEmpty()) {
            scans.addEmpty(draft, drawn);
        }
        if (scans.pages.size() > MOST) {
            throw new UnsafePageException("More than " + MOST + " pages are scans, which is more than can be checked once they are drawn anew");
        }
        for (DrawnPdf.Page page : drawn.pages()) {
            if (scans.has(page.number()) && page.glyphs().stream().anyMatch(glyph -> glyph.face().shown() && !glyph.isBlank())) {
                throw UnsafePageException.on(page.number(), "is a scan with text beside its picture");
            }
        }
        return scans;
    }

    /** Between scanned pages those without any text are the backs of sheets. */
    private void addEmpty(Draft draft, DrawnPdf drawn) {
        for (DrawnPdf.Page page : drawn.pages()) {
            if (page.glyphs().isEmpty() && draft.passages().stream().noneMatch(passage -> passage.page() == page.number())) {
                pages.put(page.number(), List.of());
            }
        }
    }

    /** @param page from 1 */
    boolean has(int page) {
        return pages.containsKey(page);
    }

    /** Whether a passage is one that was read in a scan. */
    boolean has(Passage passage) {
        return pages.getOrDefault(passage.page(), List.of()).contains(passage);
    }

    List<Passage> on(int page) {
        return pages.get(page);
    }

    RedrawnPage redrawn(int page, RedactedDraft redacted) throws IOException, UnsafePageException {
        DrawnPdf.Scan scan = DrawnPdf.scan(draft, page).orElseThrow(() -> UnsafePageException.on(page, "is a scan that could not be read a second time"));
        try {
            return RedrawnPage.of(scan, on(page), redacted);
        } catch (UnclearScanException unclear) {
            throw UnsafePageException.on(page, unclear.getMessage());
        }
    }
}
