package org.covername.verification;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.covername.drawing.PdfBox;
import org.covername.drawing.PdfView;
import org.covername.extraction.DrawnPdf;
import org.covername.extraction.OcrText;

/** The words of pages that are pictures, as OCR reads them: without these nobody could tell what the places of words in a scan say of its names. */
final class PdfScanWords {

    private final DrawnPdf.Scan scan;
    private final double step;
    private final int page;

    private PdfScanWords(DrawnPdf.Scan scan, PdfBox frame, int page) {
        this.scan = scan;
        this.step = frame.width() / scan.pixels().getWidth();
        this.page = page;
    }

    /**
     * The words of a page, line by line; none where there is no OCR on this machine.
     *
     * @param page from 1
     * @throws IOException where OCR takes too long
     */
    static List<List<PdfWord>> lines(PDDocument pdf, int page) throws IOException {
        if (!OcrText.available()) {
            return List.of();
        }
        DrawnPdf.Scan scan = DrawnPdf.scan(pdf, page).orElseThrow(() -> new IOException("A scanned page cannot be read"));
        return new PdfScanWords(scan, new PdfView(pdf.getPage(page - 1)).frame(), page).lines();
    }

    private List<List<PdfWord>> lines() {
        return scan.read().lines().stream().map(line -> line.stream().map(this::word).toList()).toList();
    }

    private PdfWord word(OcrText.Word word) {
        PdfWord.Place place = new PdfWord.Place(word.box().x * step, word.box().getMaxX() * step, word.box().getMaxY() * step, Math.max(1, word.box().height * step));
        return new PdfWord(page, scan.read().text().at(word.span()).text(), place, Optional.empty());
    }
}
