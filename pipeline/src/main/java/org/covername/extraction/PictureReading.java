package org.covername.extraction;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.covername.document.Place;
import org.covername.document.Remark;

/** Reads the text in the pictures of a draft by OCR, within its limits; what cannot be read is told. */
final class PictureReading {

    /** What was read in a picture within a draft. */
    record Read(Place.PictureText place, List<String> paragraphs) {
    }

    private final ExtractionLimits limits;
    private final Passages passages;
    private int read;

    PictureReading(ExtractionLimits limits, Passages passages) {
        this.limits = limits;
        this.passages = passages;
    }

    /** Adds the text of a picture that stands inside a report with text of its own; one without text is kept too, so that it can be told of. */
    void picture(byte[] file) {
        PictureFile picture = PictureFile.read(file);
        picture.remark().ifPresent(passages::remark);
        picture.pixels().map(this::read)
                .ifPresent(read -> passages.addNamed("picture " + read.place().sha256(), read.place(), RichText.of(String.join("\n\n", read.paragraphs()))));
    }

    /** The text in a picture; none, with a remark, where it cannot be read. */
    Read read(BufferedImage picture) {
        String sha256 = DraftPictures.sha256(picture);
        Optional<OcrText> text = within(limit -> OcrText.ofPicture(picture, limit));
        if (text.isEmpty()) {
            passages.remark(Remark.told("A picture was not searched for text, because tesseract is not installed or could not read it."));
        }
        boolean wholly = text.isPresent() && PictureInk.isWholly(text.get(), picture);
        return new Read(new Place.PictureText(sha256, wholly), text.map(OcrText::paragraphs).orElse(List.of()));
    }

    /** The paragraphs of a page that is a picture; empty where they cannot be read. */
    Optional<List<String>> page(BufferedImage picture) {
        return within(limit -> OcrText.ofPage(picture, limit)).map(OcrText::paragraphs);
    }

    private Optional<OcrText> within(Function<Duration, Optional<OcrText>> reader) {
        if (!OcrText.available() || read >= limits.readPages()) {
            return Optional.empty();
        }
        read++;
        return passages.clock().pausedDuring(() -> reader.apply(limits.timePerScan()));
    }
}
