package org.covername.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Mark;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;
import org.covername.pseudonym.Resolution;
import org.covername.redaction.RedactedDraft.Cut;

/** Rewrites passages with their replacements: one walk, for the report and for whatever is quoted from it. */
final class Redactor {

    /** A pseudonym in brackets just behind itself, as {@code Anna Example ("Child A")} becomes. */
    private static final Pattern REPEATED = Pattern.compile(" ?\\([\"'\u201c\u2018]?([^()]{1,60}?)[\"'\u201d\u2019]?\\)");

    private final Draft draft;
    private final Cuts cuts;
    private final SafeLinks links;

    Redactor(Draft draft, Resolution resolution) {
        this.draft = draft;
        this.cuts = Cuts.of(draft, resolution);
        this.links = new SafeLinks(draft, resolution);
    }

    StyledText rewrite(int passage) {
        return rewrite(passage, new Span(0, draft.passage(passage).text().length()));
    }

    /** A stretch of a passage as the report shows it. A mention that is only half within it is replaced whole. */
    StyledText rewrite(int number, Span within) {
        Passage passage = draft.passage(number);
        PassageStyles styles = new PassageStyles(passage, links);
        StyledText written = new StyledText();
        List<Span> stands = new ArrayList<>();
        int at = within.start();
        for (Cut cut : cuts.in(number, within)) {
            copy(passage, new Span(Math.min(at, cut.span().start()), cut.span().start()), styles, written);
            int start = written.length();
            written.append(cut.text(), styles.at(cut.span().start()), Rewritten.writtenAt(cut.span().start()));
            stands.add(new Span(start, written.length()));
            noteAll(cut.span(), styles, written);
            at = cut.span().end();
        }
        copy(passage, new Span(Math.min(at, within.end()), within.end()), styles, written);
        noteAll(new Span(within.end(), within.end() + 1), styles, written);
        repeated(stands, written.text()).forEach(written::delete);
        return written;
    }

    /** What goes out of a passage and what comes in its place, in order: for a format that keeps all else as it stands. */
    List<Cut> cuts(int number) {
        return new BracketCuts(draft.passage(number), cuts.in(number, new Span(0, draft.passage(number).text().length()))).all();
    }

    /** Where a link may lead that leads there in the draft. */
    Optional<String> safeLink(String address) {
        return draft.passages().stream().filter(passage -> passage.place() instanceof Place.LinkTarget && passage.text().text().strip().equals(address.strip()))
                .findFirst().flatMap(passage -> links.target(passage.number()));
    }

    private static void copy(Passage passage, Span span, PassageStyles styles, StyledText written) {
        String text = passage.text().text();
        int i = span.start();
        while (i < span.end()) {
            noteAll(new Span(i, i + 1), styles, written);
            int behind = styles.behindNotes(i);
            if (behind == i) {
                if (!wrapsAfterHyphen(text, i)) {
                    written.append(text.charAt(i), styles.at(i), i);
                }
                behind++;
            }
            i = behind;
        }
    }

    private static void noteAll(Span span, PassageStyles styles, StyledText written) {
        for (int i = span.start(); i < span.end(); i++) {
            for (Mark note : styles.notesAt(i)) {
                written.note(note.target());
            }
        }
    }

    /** Whether here, between a hyphen at a line's end and the rest of its word, stands the space of the wrapped line. */
    private static boolean wrapsAfterHyphen(String text, int at) {
        int start = at;
        int end = at;
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end > at && start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2))
                && end < text.length() && Character.isLetter(text.charAt(end)) && text.substring(start, end).indexOf('\n') >= 0;
    }

    /** Brackets that only repeat the pseudonym before them, the last first. */
    static List<Span> repeated(List<Span> stands, CharSequence written) {
        List<Span> repeats = new ArrayList<>();
        for (int i = stands.size() - 1; i >= 0; i--) {
            Span stand = stands.get(i);
            Matcher repeated = REPEATED.matcher(written).region(stand.end(), written.length());
            String pseudonym = written.subSequence(stand.start(), stand.end()).toString();
            if (repeated.lookingAt() && repeated.group(1).equalsIgnoreCase(pseudonym)) {
                repeats.add(new Span(repeated.start(), repeated.end()));
            }
        }
        return repeats;
    }
}
