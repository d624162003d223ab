package org.covername.pseudonym;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.covername.document.Draft;
import org.covername.document.Span;
import org.covername.recognition.Mention;
import org.covername.recognition.MentionKind;

/** What is written for each date: a third of its year, the year alone, or a label, as the policy says. */
final class Dates {

    private static final Pattern RANGE = Pattern.compile("(?i)\\b(?:between|from|in|on)\\s+(?:the )?$");
    private final Draft draft;
    private final DatedMentions dated;
    private final String treatment;
    private final String label;

    Dates(Draft draft, DatedMentions dated, String treatment, String label) {
        this.draft = draft;
        this.dated = dated;
        this.treatment = treatment;
        this.label = label;
    }

    static Dates of(Draft draft, DatedMentions dated, Policy policy) {
        return new Dates(draft, dated, policy.treatment(MentionKind.DATE),
            policy.label(MentionKind.DATE));
    }

    Map<Mention, Wording> wordings(List<Mention> mentions) {
        Map<Mention, Wording> all = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention before = i > 0 && dated.joined(i - 1) ? mentions.get(i - 1) : null;
            if (before != null && words(before).equals(words(mentions.get(i)))) {
                all.put(mentions.get(i), new Wording(new Span(before.span().end(), mentions.get(i).span().end()), ""));
            } else {
                all.put(mentions.get(i), wording(mentions, i));
            }
        }
        return all;
    }

    private Wording wording(List<Mention> mentions, int i) {
        Mention mention = mentions.get(i);
        Around date = new Around(draft.passage(mention.passage()).text().text(), mention.span());
        String words = words(mention);
        if (words.equals(label)) {
            return new Wording(mention.span(), words);
        }
        boolean collapses = i + 1 < mentions.size() && dated.joined(i) && words(mentions.get(i + 1)).equals(words);
        if (collapses && date.before(RANGE).isPresent()) {
            int start = date.before(RANGE).get().start();
            Around wider = date.from(start);
            return new Wording(wider.span(), wider.fitted("in " + words));
        }
        return DateWording.of(date, words);
    }

    private String words(Mention mention) {
        LooseDate date = dated.date(mention);
        String words = switch (treatment) {
            case "remove" -> "";
            case "year" -> date.year() == 0 ? "" : "" + date.year();
            default -> date.words();
        };
        return words.isEmpty() ? label : words;
    }
}
