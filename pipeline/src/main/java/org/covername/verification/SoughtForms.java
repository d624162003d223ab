package org.covername.verification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.covername.casefile.CaseFile;
import org.covername.casefile.Subject;
import org.covername.document.Draft;
import org.covername.pseudonym.Replacement;
import org.covername.pseudonym.Resolution;
import org.covername.pseudonym.Treatment;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;
import org.covername.redaction.MatchingKey;

/** Gathers every form that must be gone from a report: what was replaced in the draft, or what the case file knows of its people. */
final class SoughtForms {

    /** Initials of two letters and the like are met everywhere by chance. */
    private static final int SHORTEST = 3;
    private static final Set<String> TITLES = Set.of("mrs", "miss", "prof", "professor", "doctor", "nurse", "sister", "midwife", "auntie", "aunt", "uncle", "nan",
            "nana", "gran", "granny", "grandad", "granddad", "nanny", "the", "and", "sgt", "insp", "inspector", "det", "capt", "captain", "rev", "reverend",
            "lady", "lord", "sir", "dame", "cllr", "councillor", "judge", "father", "mother", "imam", "rabbi", "pastor", "social", "worker", "head", "teacher");
    private static final List<DateTimeFormatter> DATES = List.of("d MMMM yyyy", "MMMM d yyyy", "d MMM yyyy", "dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd", "dd/MM/yy", "d/M/yy")
            .stream().map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK)).toList();

    private final Map<String, SoughtForm> forms = new LinkedHashMap<>();

    private SoughtForms() {
    }

    static Collection<SoughtForm> of(Draft draft, Resolution resolution) {
        SoughtForms sought = new SoughtForms();
        for (Replacement replacement : resolution.replacements()) {
            if (replacement.treatment() != Treatment.KEEP) {
                Mention mention = replacement.mention();
                String surface = draft.passage(mention.passage()).at(mention.span()).text();
                sought.add(surface, mention.kind(), replacement.entity(), false);
            }
        }
        return sought.forms.values();
    }

    static Collection<SoughtForm> of(CaseFile caseFile) {
        SoughtForms sought = new SoughtForms();
        for (Subject subject : caseFile.subjects()) {
            subject.names().forEach(name -> sought.add(name.text(), MentionKind.PERSON, subject.id(), true));
            subject.born().ifPresent(born -> sought.addDate(born, subject.id()));
        }
        return sought.forms.values();
    }

    private void addDate(LocalDate born, String entity) {
        DATES.forEach(format -> add(born.format(format), MentionKind.DATE_OF_BIRTH, entity, false));
    }

    private void add(String surface, MentionKind kind, String entity, boolean capital) {
        String key = MatchingKey.of(surface).text().strip();
        String[] words = key.split(" ");
        boolean strict = kind.direct() && (words.length > 1 || key.chars().anyMatch(Character::isDigit));
        put(new SoughtForm(key, kind, entity, strict, capital && words.length == 1));
        if (kind == MentionKind.PERSON && words.length > 1) {
            for (String word : words) {
                if (!TITLES.contains(word)) {
                    put(new SoughtForm(word, kind, entity, false, capital));
                }
            }
        }
    }

    private void put(SoughtForm form) {
        if (form.letters().length() >= SHORTEST) {
            forms.putIfAbsent(form.key().text(), form);
        }
    }
}
