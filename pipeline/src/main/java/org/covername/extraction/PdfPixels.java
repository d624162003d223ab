package org.covername.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.covername.drawing.PdfFlattening;
import org.covername.drawing.PdfLayers;

/** The pixels of all pictures that the pages of a PDF draw, each picture once. */
final class PdfPixels {

    private PdfPixels() {
    }

    static void each(byte[] file, Consumer<BufferedImage> taker) throws UnreadableDraftException {
        Set<COSBase> known = Collections.newSetFromMap(new IdentityHashMap<>());
        try (PDDocument pdf = Loader.loadPDF(file, "")) {
            PdfFlattening.of(pdf);
            PdfLayers layers = new PdfLayers(pdf);
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                for (PdfPage.Image image : PdfPageEngine.read(pdf.getPage(number - 1), number, new PdfPageEngine.Before(layers, new PdfLetters(), 0)).images()) {
                    if (known.add(image.pixels().getCOSObject())) {
                        taker.accept(image.pixels().getImage());
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.damaged();
        }
    }
}
