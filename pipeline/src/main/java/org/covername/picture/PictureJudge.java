package org.covername.picture;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.DraftFile;
import org.covername.document.Passage;
import org.covername.extraction.DraftPictures;
import org.covername.extraction.OcrText;
import org.covername.extraction.UnreadableDraftException;
import org.covername.pseudonym.Resolution;
import org.covername.rules.RuleFolder;
import org.covername.rules.RulesRefusedException;

/** Says of each picture of a draft whether its report shows it. Safe for use by several threads. */
public final class PictureJudge {

    private static final String ASK = "an officer has to look at it; to let it in, list it under \"pictures\" in case.yaml";

    private final ApprovedLogos logos;

    private PictureJudge(ApprovedLogos logos) {
        this.logos = logos;
    }

    /** @throws RulesRefusedException with every fault of {@code pictures.yml}, each with its line */
    public static PictureJudge load(RuleFolder rules) {
        return new PictureJudge(ApprovedLogos.load(rules));
    }

    /** What is wrong with an office's list of logos; nothing where it can be used. */
    public static List<String> failures(RuleFolder rules) {
        try {
            ApprovedLogos.load(rules);
            return List.of();
        } catch (RulesRefusedException refused) {
            return refused.faults();
        }
    }

    /** What was found in a draft. */
    public record Recognised(Draft draft, Resolution resolution) {
    }

    /**
     * All pictures of a draft, judged.
     *
     * @throws UnreadableDraftException where the file cannot be read a second time
     */
    public Pictures judge(DraftFile file, CaseFile caseFile, Recognised recognised) throws UnreadableDraftException {
        HiddenWords hidden = new HiddenWords(recognised.draft(), recognised.resolution());
        List<FoundPicture> found = FoundPicture.in(recognised.draft());
        Map<String, BufferedImage> pixels = DraftPictures.of(file, found.stream().filter(picture -> wish(picture, caseFile, hidden).isPresent())
                .map(FoundPicture::sha256).collect(Collectors.toSet()));
        PictureCleaning cleaning = new PictureCleaning(hidden);
        return new Pictures(found.stream().map(picture -> wish(picture, caseFile, hidden)
                .map(wish -> judge(picture, wish, Optional.ofNullable(pixels.get(picture.sha256())), cleaning)).orElseGet(() -> leftOut(picture))).toList());
    }

    /** Who or what lets a picture in, as far as its pixels are clean. */
    private record Wish(PictureKind kind, String alternative, String because) {
    }

    private Optional<Wish> wish(FoundPicture picture, CaseFile caseFile, HiddenWords hidden) {
        Optional<Wish> logo = logos.of(picture.sha256()).map(known -> new Wish(PictureKind.LOGO, known.alternative(), "The office has approved it: " + stop(known.because())));
        Optional<Wish> officer = caseFile.choices().pictures().stream().filter(let -> let.sha256().equals(picture.sha256())).findFirst()
                .map(let -> new Wish(picture.isText() ? PictureKind.TEXT : PictureKind.OTHER, let.alternative(), "An officer has let it in."));
        return logo.or(() -> officer).or(() -> ofText(picture, hidden));
    }

    private static Optional<Wish> ofText(FoundPicture picture, HiddenWords hidden) {
        String words = picture.isText() ? hidden.redacted(picture.texts().get(0)) : "";
        return words.isBlank() ? Optional.empty()
                : Optional.of(new Wish(PictureKind.TEXT, "Picture of text: " + words, "It shows nothing but text, which was read wholly and redacted."));
    }

    private static String stop(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    // Four parameters: the picture, who wants it in, its pixels, and who cleans them.
    private static JudgedPicture judge(FoundPicture picture, Wish wish, Optional<BufferedImage> pixels, PictureCleaning cleaning) {
        if (pixels.isEmpty()) {
            return judged(picture, wish.kind, PictureCleaning.Cleaned.not("Left out: its pixels could not be read from the draft a second time."));
        }
        if (!OcrText.available()) {
            return judged(picture, wish.kind, unsearched(wish, pixels.get()));
        }
        PictureCleaning.Cleaned cleaned = cleaning.clean(pixels.get(), picture.texts(), wish.alternative);
        String reason = cleaned.safe().isPresent() ? wish.because + " Searched by OCR: " + cleaned.reason() + "." : "Left out: " + cleaned.reason() + ".";
        return judged(picture, wish.kind, new PictureCleaning.Cleaned(cleaned.safe(), reason));
    }

    /** The very pixels of a logo were looked at when it was approved; of any other picture nobody knows what its text says. */
    private static PictureCleaning.Cleaned unsearched(Wish wish, BufferedImage pixels) {
        return wish.kind == PictureKind.LOGO
                ? new PictureCleaning.Cleaned(Optional.of(PictureEncoding.encode(new CoveredPicture(pixels, List.of()).pixels(), wish.alternative)), wish.because)
                : PictureCleaning.Cleaned.not("Left out: tesseract is not installed, so nobody could search it for names.");
    }

    private static JudgedPicture leftOut(FoundPicture picture) {
        boolean drawing = picture.sha256().isEmpty();
        return judged(picture, drawing ? PictureKind.DRAWING : PictureKind.OTHER, PictureCleaning.Cleaned.not(
                drawing ? "Left out: it has no pixels that could be searched for names." : "Left out: " + ASK + "."));
    }

    private static JudgedPicture judged(FoundPicture picture, PictureKind kind, PictureCleaning.Cleaned cleaned) {
        Passage first = picture.first();
        return new JudgedPicture(picture.sha256(), kind, first.number(), first.page(), cleaned.reason(), cleaned.safe());
    }
}
