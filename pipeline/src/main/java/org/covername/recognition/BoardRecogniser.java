package org.covername.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.MatchingText;
import org.covername.document.Passage;
import org.covername.document.Place;
import org.covername.document.Span;

/**
 * Keeps what the publisher's name gives away in any case: its area, wherever it stands, and the address that stands behind its name. To hide an area that
 * the report's first line tells would protect nobody.
 */
final class BoardRecogniser implements Recogniser {

    static final String RULE = "keep-publisher";
    private static final Pattern AREA = Pattern.compile("(?i)^(?:the )?(.+?)(?: local)?(?: (?:children|adults)(?:['\u2019]s?)?)? safeguarding\\b.*");
    private static final Pattern BOARD = Pattern.compile("(?!(?:The|By|For|Of|Our) )(?:\\p{Lu}[\\p{L}'\u2019-]+ (?:(?:and|&|of|upon|on) )?){1,4}(?:Local )?(?:(?:Children|Adults)(?:['\u2019]s?)? )?Safeguarding (?:(?:Children|Adults?|Child|and)(?:['\u2019]s?)? )*(?:Partnership|Board)");
    private static final Pattern PARTS = Pattern.compile("\\s*[\u2013\u2014|\u2022:;,.\\n]\\s*| - | for (?:the )?(?=\\p{Lu})");
    private static final Pattern INTRODUCED = Pattern.compile("^(?i:(?:published|commissioned|prepared|produced) (?:by|for)|for|by|on behalf of)? ?(?i:the )?");
    private static final Pattern OF_A_REPORT = Pattern.compile("\\b(?:Review|Case|Report|Serious|Practice|Learning|Briefing|Child|Baby|Draft)\\b(?! Safeguarding)");
    private static final Pattern COUNCIL = Pattern.compile("(?<![\\p{L}-])(?:[Tt]he )?(?:(?:London|Royal|Metropolitan|County) Borough|Borough|City) of $");
    /** "City of Leeds School" is no council. */
    private static final Pattern OF_ANOTHER = Pattern.compile("['\u2019]s? |[ -]\\p{Lu}(?!ouncil\\b)");
    private static final int FRONT = 12;
    private static final String POSTCODE = "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}";
    private static final double SURE = 0.95;

    @Override
    public List<Mention> recognise(Draft draft, CaseFile caseFile) {
        List<Mention> mentions = new ArrayList<>();
        caseFile.board().or(() -> named(draft)).ifPresent(board -> {
            for (Passage passage : draft.passages()) {
                area(board).ifPresent(area -> standing(area, passage).forEach(span -> mentions.add(mention(passage, withCouncil(span, passage), MentionKind.PLACE,
                    "The publisher's name, which stays, tells its area"))));
                addresses(board, passage).forEach(span -> mentions.add(mention(passage, span, MentionKind.ADDRESS, "The publisher's own address")));
            }
        });
        return mentions;
    }

    /** Where the office says nothing, the board that heads the draft's pages, or that a line at its head consists of. */
    private static Optional<String> named(Draft draft) {
        Stream<Passage> heads = draft.passages().stream().filter(passage -> passage.place() instanceof Place.RunningHeader || passage.place() instanceof Place.RunningFooter);
        Stream<Passage> front = draft.passages().stream().filter(passage -> passage.place().shown()).limit(FRONT);
        return Stream.concat(heads, front).flatMap(passage -> PARTS.splitAsStream(passage.text().text())).map(part -> INTRODUCED.matcher(part.strip()).replaceFirst(""))
            .filter(part -> BOARD.matcher(part).matches() && !OF_A_REPORT.matcher(part).find()).findFirst();
    }

    private static Optional<String> area(String board) {
        Matcher area = AREA.matcher(board);
        return area.matches() ? Optional.of(area.group(1)) : Optional.empty();
    }

    /** Where a phrase stands as whole words with its capital. */
    private static List<Span> standing(String phrase, Passage passage) {
        MatchingText text = MatchingText.of(passage.text().text());
        String key = MatchingText.keyOf(phrase);
        List<Span> spans = new ArrayList<>();
        for (int at = text.key().indexOf(key); at >= 0; at = text.key().indexOf(key, at + 1)) {
            Span span = text.inText(at, at + key.length());
            boolean whole = edge(text.key(), at - 1) && edge(text.key(), at + key.length());
            if (whole && Character.isUpperCase(passage.text().text().charAt(span.start()))) {
                spans.add(span);
            }
        }
        return spans;
    }

    /** "The London Borough of" before the publisher's area: its council, and no body of a family's. */
    private static Span withCouncil(Span area, Passage passage) {
        Matcher council = COUNCIL.matcher(passage.text().text()).region(0, area.start());
        boolean whole = !OF_ANOTHER.matcher(passage.text().text()).region(area.end(), passage.text().text().length()).lookingAt();
        return whole && council.find() ? new Span(council.start(), area.end()) : area;
    }

    private static boolean edge(String key, int at) {
        return at < 0 || at >= key.length() || !Character.isLetterOrDigit(key.charAt(at));
    }

    private static List<Span> addresses(String board, Passage passage) {
        List<Span> spans = new ArrayList<>();
        for (Span name : standing(board, passage)) {
            Matcher address = address(board).matcher(passage.text().text()).region(name.end(), passage.text().text().length());
            if (address.lookingAt()) {
                spans.add(new Span(address.start(1), address.end()));
            }
        }
        return spans;
    }

    /** Up to the postcode, or to the publisher's area. */
    private static Pattern address(String board) {
        String end = area(board).map(area -> "|" + Pattern.quote(area)).orElse("");
        return Pattern.compile(",? ((?:\\p{Lu}|\\d)[^.;:\\n\u2013]{3,90}?\\b(?:" + POSTCODE + end + "))\\b(?! " + POSTCODE + ")");
    }

    private static Mention mention(Passage passage, Span span, MentionKind kind, String because) {
        return new Mention(passage.number(), span, kind, true, Optional.empty(), new Evidence(RULE, because, SURE));
    }
}
