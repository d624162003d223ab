package org.covername.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.covername.document.Span;
import org.covername.document.Surface;

/** A gold text growing with its marks. */
final class GoldText {

    private static final Pattern MARK = Pattern.compile(
        "\\{\\{KEEP\\|(?<keep>[^{}]+)}}|\\{\\{(?<type>[A-Z]+)#(?<entity>[^|{}\\s]+)\\|(?<surface>[^{}]+)}}|\\[\\^(?<note>\\w+)]|\\*\\*?|\\\\(?<escaped>[*_|#\\[\\]{}\\\\-])");
    private static final String NUMBER = "(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
        + "eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy)";
    private static final Pattern AGE_OR_YEAR = Pattern.compile("(?i)\\baged " + NUMBER + "\\b|\\b" + NUMBER + "[- ](?:year|month|week|day)s?[- ]olds?\\b|\\bage of "
        + NUMBER + "\\b|\\b(?:19|20)\\d\\d\\b|(?<=[\\p{L}\\d])['\u2019]s(?![A-Za-z])");

    private final StringBuilder text = new StringBuilder();
    private final List<GoldMention> mentions = new ArrayList<>();
    private final List<Span> keeps = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void plain(String piece) {
        text.append(piece);
    }

    /** Adds a piece with marks in it; the signs for bold and italic are left out. */
    void marked(String piece) {
        Matcher mark = MARK.matcher(piece);
        int behind = 0;
        while (mark.find()) {
            text.append(piece, behind, mark.start());
            behind = mark.end();
            take(mark);
        }
        text.append(piece, behind, piece.length());
    }

    private void take(Matcher mark) {
        if (mark.group("keep") != null) {
            keeps.add(appended(mark.group("keep")));
        } else if (mark.group("type") != null) {
            mentions.add(new GoldMention(appended(mark.group("surface")), GoldType.valueOf(mark.group("type")), mark.group("entity")));
        } else if (mark.group("note") != null) {
            text.append("[").append(noteNumber(mark.group("note"))).append("]");
        } else if (mark.group("escaped") != null) {
            text.append(mark.group("escaped"));
        }
    }

    private Span appended(String surface) {
        int start = text.length();
        text.append(surface);
        return new Span(start, text.length());
    }

    /** Notes count from 1 in the order in which they are first referred to. */
    int noteNumber(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return notes.indexOf(note) + 1;
    }

    List<String> notesInOrder() {
        return List.copyOf(notes);
    }

    GoldDraft draft(String id) {
        List<Span> tolerated = AGE_OR_YEAR.matcher(text).results().map(found -> new Span(found.start(), found.end())).filter(this::unmarked).toList();
        return new GoldDraft(id, new Surface(text.toString()), mentions, keeps, tolerated, Optional.empty());
    }

    private boolean unmarked(Span span) {
        return mentions.stream().noneMatch(mention -> mention.span().overlaps(span)) && keeps.stream().noneMatch(keep -> keep.overlaps(span));
    }
}
