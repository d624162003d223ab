package org.covername.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    /**
     * A stretch of a passage that goes, and what is written in its place.
     *
     * @param text a pseudonym or the like; empty where nothing comes instead
     */
    public record Cut(Span span, String text) {
    }

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
        String note = pictureNote(redactor.rewrite(passage.number()).text().toString());
        return List.of(new Run(new Surface(note), false, false, Optional.empty(), -1));
    }

    /** What stands in place of a picture. A description of one word is a label and says nothing. */
    private static String pictureNote(String description) {
        return description.strip().indexOf(' ') > 0 ? PICTURE_LEFT_OUT + ": " + description.strip() : PICTURE_LEFT_OUT;
    }

    private static List<String> subjectPseudonyms(Resolution resolution) {
        return resolution.entities().stream()
                .filter(entity -> entity.role().equals(Optional.of(Role.SUBJECT_CHILD)))
                .map(Entity::pseudonym).distinct().toList();
    }

    /** The passages that the report shows, in reading order. */
    public List<RedactedPassage> passages() {
        return passages;
    }

    /** Any passage, shown or not, as it is written, with where in the passage each character comes from. */
    public Rewritten rewritten(int passage) {
        return redactor.rewrite(passage).rewritten();
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

    /** What goes out of any passage, shown or not, and what comes instead, in order and without overlaps: the same as in the report. */
    public List<Cut> cuts(int passage) {
        return redactor.cuts(passage);
    }

    /** Any passage, shown or not, as it stands in the redacted text. */
    public Surface text(int passage) {
        return new Surface(redactor.rewrite(passage).text().toString().strip());
    }

    /** What stands in place of a picture whose description is this passage, if it has any. */
    public Surface pictureNote(OptionalInt passage) {
        return new Surface(pictureNote(passage.isPresent() ? text(passage.getAsInt()).text() : ""));
    }

    /** A link of the draft as the report may have it; empty where the text had better stay without one. */
    public Optional<String> safeLink(Surface address) {
        return redactor.safeLink(address.text());
    }

    /** A stretch of any passage, shown or not, as it stands in the redacted text; a mention half within it is replaced whole. */
    public Surface quote(int passage, Span span) {
        return new Surface(redactor.rewrite(passage, span).text().toString().strip());
    }
}
