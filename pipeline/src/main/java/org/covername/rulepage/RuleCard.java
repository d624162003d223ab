package org.covername.rulepage;

import java.util.List;
import java.util.Locale;
import org.covername.rules.Rule;

/** A rule as the page shows it. */
record RuleCard(Rule rule) {

    boolean found(String words) {
        String all = rule.id() + " " + rule.kind() + " " + rule.because() + " " + rule.written();
        return all.toLowerCase(Locale.UK).contains(words.strip().toLowerCase(Locale.UK));
    }

    public String id() {
        return rule.id();
    }

    public String because() {
        return rule.because();
    }

    /** In words, with the tag's colour beside it. */
    public String kind() {
        return rule.keeps() ? "keeps " + rule.of().replace('-', ' ') : rule.kind().replace('-', ' ');
    }

    public String colour() {
        return rule.keeps() ? "govuk-tag--green" : "govuk-tag--blue";
    }

    public String score() {
        return String.format(Locale.UK, "%.2f", rule.score());
    }

    public List<Rule.Written> examples() {
        return rule.written();
    }
}
