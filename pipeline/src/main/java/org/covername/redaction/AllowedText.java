package org.covername.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.covername.casefile.CaseFile;
import org.covername.document.Draft;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;

/** What may rightly stand in a report, though some of its words are forms of a name elsewhere: the redacted text as a whole, kept names, the board. */
final class AllowedText {

    private final MatchingKey report;
    private final String runTogether;
    private final List<String> phrases;

    private AllowedText(String report, Collection<String> phrases) {
        this.phrases = phrases.stream().map(phrase -> MatchingKey.of(phrase).text().strip()).filter(phrase -> !phrase.isEmpty()).distinct().toList();
        this.report = MatchingKey.of(report);
        this.runTogether = this.report.text().replace(" ", "");
    }

    static AllowedText of(Draft draft, Resolution resolution, Optional<String> board) {
        RedactedDraft redacted = RedactedDraft.of(draft, resolution);
        String text = redacted.passages().stream().map(passage -> passage.text().text()).collect(Collectors.joining("\n"));
        List<String> phrases = new ArrayList<>(board.stream().toList());
        resolution.replacements().stream().filter(each -> each.treatment() == Treatment.KEEP).map(Replacement::mention)
                .forEach(mention -> phrases.add(draft.passage(mention.passage()).at(mention.span()).text()));
        return new AllowedText(redacted.title().text() + "\n" + text, phrases);
    }

    /** For a file of which only the case is known. */
    static AllowedText of(CaseFile caseFile) {
        List<String> phrases = new ArrayList<>(caseFile.board().stream().toList());
        caseFile.keep().forEach(name -> phrases.add(name.text()));
        caseFile.subjects().forEach(subject -> subject.pseudonym().ifPresent(phrases::add));
        return new AllowedText("", phrases);
    }

    /** How often a form stands in the report by right, kept names apart. */
    int count(SoughtForm form) {
        return form.strict() ? 0 : (int) report.find(form.key().text()).stream().filter(at -> !within(report, at, form)).count();
    }

    /** Whether a form stands within a kept name. */
    boolean within(MatchingKey text, int at, SoughtForm form) {
        int end = at + form.key().text().length();
        return phrases.stream().anyMatch(phrase -> covers(text.text(), phrase, at, end));
    }

    /** Whether a kept name or number holds the form, with whatever spaces. */
    boolean keeps(SoughtForm form) {
        return phrases.stream().anyMatch(phrase -> phrase.replace(" ", "").contains(form.runTogether()));
    }

    private static boolean covers(String text, String phrase, int start, int end) {
        for (int from = Math.max(0, end - phrase.length()); from <= start; from++) {
            if (text.startsWith(phrase, from) && from + phrase.length() >= end) {
                return true;
            }
        }
        return false;
    }

    /** Whether a string as a whole is taken from the report, as titles and bookmarks are. */
    boolean holds(String text) {
        String letters = MatchingKey.lettersAndDigits(text);
        return !letters.isEmpty() && runTogether.contains(letters);
    }
}
