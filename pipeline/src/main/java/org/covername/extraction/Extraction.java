package org.covername.extraction;

import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Place;
import org.covername.extraction.UnreadableDraftException.Reason;

/** Reads a draft of any format into passages. Safe to share between threads; keeps nothing of a draft. */
public final class Extraction {

    private final ExtractionLimits limits;
    private final TikaDraftTypes types = new TikaDraftTypes();

    private Extraction(ExtractionLimits limits) {
        this.limits = limits;
    }

    /** An extraction with the usual limits. */
    public static Extraction usual() {
        return within(ExtractionLimits.usual());
    }

    public static Extraction within(ExtractionLimits limits) {
        return new Extraction(limits);
    }

    /** All text of a file in reading order, its file name last; refused where there is none, or none that may be read. */
    public Draft extract(DraftFile file) throws UnreadableDraftException {
        if (file.bytes().length == 0) {
            throw new UnreadableDraftException(Reason.EMPTY, "The file is empty: it was perhaps not copied whole, drop it again.");
        } else if (file.bytes().length > limits.bytes()) {
            throw Unreadable.tooLarge("it has more than " + (limits.bytes() >> 20) + " MB");
        }
        Passages passages = new Passages(new ReadingClock(limits.time()));
        TimedReading.of(passages, () -> read(types.of(file.bytes(), file.name().text()), file, passages));
        if (!passages.hasText() && !passages.isHeld()) {
            throw Unreadable.noText("check that it is the draft and not an empty form.");
        }
        passages.add(new Place.FileName(), file.name().text());
        return passages.draft();
    }

    private void read(DraftType type, DraftFile file, Passages passages) throws UnreadableDraftException {
        switch (type) {
            case DOCX -> packed(file, passages, "word/media/", DocxReader::read);
            case DOC -> WordReading.read(PoiWord97.read(file.bytes()), limits, passages);
            case ODT -> packed(file, passages, "Pictures/", OdtReader::read);
            case RTF -> WordReading.read(RtfReader.read(file.bytes()), limits, passages);
            case PDF -> PdfReader.read(file.bytes(), limits, passages);
            case HTML -> page(TextBytes.read(file.bytes()), passages);
            case EML -> Mime4jMail.read(file.bytes(), passages);
            case MSG -> PoiOutlookMail.read(file.bytes(), limits, passages);
            case MARKDOWN -> Markdown.read(TextBytes.read(file.bytes()), passages);
            case TEXT -> passages.addAll(PlainText.read(TextBytes.read(file.bytes())).draft());
        }
    }

    private void page(String html, Passages passages) {
        JsoupXhtml.read(html, passages);
        PictureReading reading = new PictureReading(limits, passages);
        JsoupXhtml.pictures(html).forEach(reading::picture);
    }

    private interface PackedReader {
        void read(ZipParts parts, Passages passages) throws UnreadableDraftException;
    }

    /** Reads a format that is a zip of parts, then the pictures in it. */
    private void packed(DraftFile file, Passages passages, String pictures, PackedReader reader) throws UnreadableDraftException {
        ZipParts parts = ZipParts.of(file.bytes(), limits);
        reader.read(parts, passages);
        PictureReading reading = new PictureReading(limits, passages);
        for (String picture : parts.below(pictures)) {
            reading.picture(parts.bytes(picture).orElse(new byte[0]));
        }
    }
}
