package org.covername.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.covername.extraction.DraftPictures;
import org.covername.picture.JudgedPicture;
import org.covername.picture.Pictures;

/** The pictures that were let in, each with the pixels that may be shown, written anew. */
final class PdfReportPictures {

    private final PDDocument report;
    private final Pictures pictures;
    private final Map<COSBase, String> hashes = new IdentityHashMap<>();
    private final Map<String, COSStream> written = new HashMap<>();

    PdfReportPictures(PDDocument report, Pictures pictures) {
        this.report = report;
        this.pictures = pictures;
    }

    /** What stands in the place of a picture of the draft; empty where it is left out. */
    Optional<COSStream> shown(PDImage image) throws IOException {
        if (pictures.all().stream().noneMatch(picture -> picture.shown().isPresent())) {
            return Optional.empty();
        }
        String sha256 = hash(image);
        if (!written.containsKey(sha256) && pictures.shown(sha256).isPresent()) {
            written.put(sha256, LosslessFactory.createFromImage(report, pictures.shown(sha256).get().pixels()).getCOSObject());
        }
        return Optional.ofNullable(written.get(sha256));
    }

    /** The passage that a picture is on a page, if it is read there; it is read once, however often it is shown. */
    int owner(PDImage image, int page) throws IOException {
        String sha256 = hash(image);
        return pictures.all().stream().filter(picture -> picture.sha256().equals(sha256) && picture.page() == page).findFirst().map(JudgedPicture::passage).orElse(PdfMarks.ARTIFACT);
    }

    private String hash(PDImage image) throws IOException {
        String known = hashes.get(image.getCOSObject());
        if (known == null) {
            known = DraftPictures.sha256(image.getImage());
            hashes.put(image.getCOSObject(), known);
        }
        return known;
    }
}
