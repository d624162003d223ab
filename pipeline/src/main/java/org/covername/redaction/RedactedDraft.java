package org.covername.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.casefile.Role;
import org.covername.document.Draft;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.document.Surface;
import org.covername.pseudonym.Entity;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedPassage.Run;

/** A draft as it may be published: only the passages that are shown, every mention replaced, nothing else of it taken over. */
public final class RedactedDraft {

    private static final String PICTURE_LEFT_OUT = "Picture left out";

    private final Redactor redactor;
    private final List<RedactedPassage> passages;
    private final List<String> subjects;

    private RedactedDraft(Redactor redactor, List<RedactedPassage> passages, List<String> subjects) {
        this.redactor = redactor;
        this.passages = passages;
        this.subjects = subjects;
    }

    public static RedactedDraft of(Draft draft, Resolution resolution) {
        Redactor redactor = new Redactor(draft, resolution);
        List<RedactedPassage> shown = new ArrayList<>();
        for (Passage passage : draft.passages()) {
            if (passage.place().shown()) {
                shown.add(new RedactedPassage(passage.number(), passage.place(), runs(passage, redactor)));
            }
        }
        shown.removeIf(passage -> !(passage.place() instanceof Place.Cell) && passage.runs().isEmpty());
        return new RedactedDraft(redactor, List.copyOf(shown), subjectPseudonyms(resolution));
    }

    private static List<Run> runs(Passage passage, Redactor redactor) {
        if (!(passage.place() instanceof Place.Picture)) {
            return redactor.rewrite(passage.number()).runs();
        }
        String description = redactor.rewrite(passage.number()).text().toString().strip();
        String note = description.indexOf(' ') > 0 ? PICTURE_LEFT_OUT + ": " + description : PICTURE_LEFT_OUT;
        return List.of(new Run(new Surface(note), false, false, Optional.empty(), -1));
    }

    private static List<String> subjectPseudonyms(Resolution resolution) {
        return resolution.entities().stream()
                .filter(entity -> entity.role().equals(Optional.of(Role.SUBJECT_CHILD)))
                .map(Entity::pseudonym).distinct().toList();
    }

    /**
     * What is cut out of a passage, shown or not, and what is written there.
     *
     * @param span of the passage's text
     */
    public record Cut(Span span, String written) {
    }

    /** All cuts of a passage, in order and without overlaps: for whoever redacts by other means than text, such as a picture's pixels. */
    public List<Cut> cuts(int passage) {
        return redactor.cuts(passage).stream().map(cut -> new Cut(cut.span(), cut.text())).toList();
    }

    /** The passages that the report shows, in reading order. */
    public List<RedactedPassage> passages() {
        return passages;
    }

    /** The report's title: its first heading where that stands in front, else one made from the pseudonyms of the children it is about. */
    public Surface title() {
        return heading().map(RedactedPassage::text).orElseGet(() -> new Surface(subjects.isEmpty() ? "Safeguarding review"
                : "Safeguarding review: " + subjects.stream().collect(Collectors.joining(" and "))));
    }

    /** The heading that is the title, and so is not printed a second time. */
    public Optional<RedactedPassage> heading() {
        return TitleHeading.in(passages);
    }

    /** A stretch of any passage, shown or not, as it stands in the redacted text; a mention half within it is replaced whole. */
    public Surface quote(int passage, Span span) {
        return new Surface(redactor.rewrite(passage, span).text().toString().strip());
    }
}
