package org.covername.verification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.document.Surface;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.redaction.MatchingKey;
import org.covername.redaction.RedactedDraft;

/** What may rightly stand in a report, though some of its words are forms of a name elsewhere: the redacted text as a whole, kept names, the board. */
final class AllowedText {

    /** So many words beside a form that they can stand together only in the report's own sentence. */
    private static final int CONTEXT = 2;

    private final MatchingKey report;
    /** Phrases that may stand anywhere, and any number of times. */
    private final List<String> anywhere;
    /** Names that were kept in the draft: as often as they stand there. */
    private final List<String> kept;

    private AllowedText(String report, Stream<String> anywhere, Stream<String> kept) {
        this.report = MatchingKey.of(report);
        this.anywhere = keys(anywhere);
        this.kept = keys(kept);
    }

    private static List<String> keys(Stream<String> phrases) {
        return phrases.map(phrase -> MatchingKey.of(phrase).text()).filter(phrase -> !phrase.isEmpty()).distinct().toList();
    }

    static AllowedText of(Draft draft, Resolution resolution, Optional<String> board) {
        RedactedDraft redacted = RedactedDraft.of(draft, resolution);
        String text = redacted.passages().stream().map(passage -> passage.text().text()).collect(Collectors.joining("\n"));
        Stream<String> kept = resolution.replacements().stream().filter(each -> each.treatment() == Treatment.KEEP).map(Replacement::mention)
                .map(mention -> draft.passage(mention.passage()).at(mention.span()).text());
        return new AllowedText(redacted.heading().isPresent() ? text : redacted.title().text() + "\n" + text, board.stream(), kept);
    }

    /** The same for another text than the report's, made from the same draft. */
    AllowedText expecting(String text) {
        return new AllowedText(text, anywhere.stream(), kept.stream());
    }

    /** For a file of which only the case is known. */
    static AllowedText of(CaseFile caseFile) {
        Stream<String> pseudonyms = caseFile.subjects().stream().flatMap(subject -> subject.pseudonym().stream());
        Stream<String> names = caseFile.keep().stream().map(Surface::text);
        return new AllowedText("", Stream.of(caseFile.board().stream(), names, pseudonyms).flatMap(each -> each), Stream.empty());
    }

    /** How often a form may stand in the report: as often as the redacted draft has it left, but a full name or number only within kept names. */
    int count(SoughtForm form) {
        return (int) report.find(form.key().text()).stream()
                .filter(at -> !anywhere(report, at, form) && (!form.strict() || within(kept, report, at, form))).count();
    }

    /** Whether a form stands within a phrase that may stand anywhere. */
    boolean anywhere(MatchingKey text, int at, SoughtForm form) {
        return within(anywhere, text, at, form);
    }

    /** Whether a form stands within a phrase that may stand anywhere, or a kept name. */
    boolean keeps(MatchingKey text, int at, SoughtForm form) {
        return anywhere(text, at, form) || within(kept, text, at, form);
    }

    /** Whether a kept name or number holds the form, with whatever spaces. */
    boolean keeps(SoughtForm form) {
        return Stream.of(anywhere, kept).flatMap(Collection::stream).anyMatch(phrase -> phrase.replace(" ", "").contains(form.runTogether()));
    }

    private static boolean within(List<String> phrases, MatchingKey text, int at, SoughtForm form) {
        int end = at + form.key().text().length();
        return phrases.stream().anyMatch(phrase -> covers(text.text(), phrase, at, end));
    }

    private static boolean covers(String text, String phrase, int start, int end) {
        for (int from = Math.max(0, end - phrase.length()); from <= start; from++) {
            if (text.startsWith(phrase, from) && from + phrase.length() >= end && (from == 0 || text.charAt(from - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a string as a whole is taken from the report, as titles and bookmarks are. */
    boolean holds(MatchingKey text) {
        return !report.find(text.text()).isEmpty();
    }

    /** Whether a form stands in the midst of words of the report, as an ordinary word does; a full name or number never stands rightly. */
    boolean quotes(MatchingKey text, int at, SoughtForm form) {
        String words = text.text();
        int start = at;
        int end = at + form.key().text().length();
        for (int word = 0; word < CONTEXT; word++) {
            start = start <= 1 ? 0 : words.lastIndexOf(' ', start - 2) + 1;
            end = end + 1 >= words.length() ? words.length() : words.indexOf(' ', end + 1);
        }
        String phrase = words.substring(start, end);
        return !form.strict() && phrase.strip().split(" ").length > CONTEXT && !report.find(phrase).isEmpty();
    }
}
