package org.covername.picture;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.covername.document.Passage;
import org.covername.extraction.OcrText;

/**
 * Takes out of a picture's pixels what was replaced in its text, and reads the result afresh. Each doubt leaves the picture out: a text that is read
 * otherwise than with the draft, a mention that cannot be placed, a word of any person that can still be read.
 */
final class PictureCleaning {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** @param reason why there is no safe picture, or what was done to it */
    record Cleaned(Optional<ShownPicture> safe, String reason) {

        static Cleaned not(String reason) {
            return new Cleaned(Optional.empty(), reason);
        }
    }

    private final HiddenWords hidden;

    PictureCleaning(HiddenWords hidden) {
        this.hidden = hidden;
    }

    /** @param texts what was read in the picture with the draft */
    Cleaned clean(BufferedImage picture, List<Passage> texts, String alternative) {
        Optional<OcrText> read = OcrText.ofPicture(picture, LIMIT);
        if (read.isEmpty()) {
            return Cleaned.not("OCR could not read it in time");
        }
        Optional<List<PictureWords.Mention>> mentions = mentions(read.get(), texts);
        if (mentions.isEmpty()) {
            return Cleaned.not("its text was read differently a second time, so nobody can say where names stand");
        }
        if (mentions.get().stream().anyMatch(mention -> mention.lines().isEmpty())) {
            return Cleaned.not("a name in its text could not be found in its pixels");
        }
        ShownPicture covered = PictureEncoding.encode(covered(picture, read.get(), mentions.get()), alternative);
        return checked(covered, texts, mentions.get().size());
    }

    private Optional<List<PictureWords.Mention>> mentions(OcrText read, List<Passage> texts) {
        PictureWords words = new PictureWords(read);
        List<PictureWords.Mention> all = new ArrayList<>();
        if (texts.isEmpty() && !read.text().isBlank()) {
            return Optional.empty();
        }
        for (Passage text : texts) {
            Optional<List<PictureWords.Mention>> mentions = words.mentions(text.text().text(), hidden.cuts(text));
            if (mentions.isEmpty()) {
                return Optional.empty();
            }
            mentions.get().stream().filter(mention -> !all.contains(mention)).forEach(all::add);
        }
        return Optional.of(all);
    }

    private static BufferedImage covered(BufferedImage picture, OcrText read, List<PictureWords.Mention> mentions) {
        CoveredPicture covered = new CoveredPicture(picture, Stream.concat(read.words().stream().map(OcrText.Word::box), read.doubtful().stream()).toList());
        read.doubtful().forEach(covered::erase);
        covered.cover(mentions);
        return covered.pixels();
    }

    private static String told(int mentions) {
        return switch (mentions) {
            case 0 -> "nothing in it had to be overwritten";
            case 1 -> "one place in it is overwritten";
            default -> mentions + " places in it are overwritten";
        };
    }

    private Cleaned checked(ShownPicture covered, List<Passage> texts, int mentions) {
        Optional<OcrText> again = OcrText.ofPicture(covered.pixels(), LIMIT);
        if (again.isEmpty() || hidden.standIn(again.get().text().text(), texts)) {
            return Cleaned.not("a name could still be read in it after its pixels were overwritten");
        }
        return new Cleaned(Optional.of(covered), told(mentions));
    }
}
