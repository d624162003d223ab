package org.covername.rulepage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.covername.rules.Rule;
import org.covername.rules.Rule.Switch;

/**
 * A rule as the page shows it.
 *
 * @param last   how an office last switched it
 * @param always why it cannot be switched off
 */
record RuleCard(Rule rule, Optional<Switch> last, Optional<String> always) {

    boolean found(String words) {
        String all = rule.id() + " " + rule.kind() + " " + rule.because() + " " + rule.written() + (off() ? " switched off" : "");
        return all.toLowerCase(Locale.UK).contains(words.strip().toLowerCase(Locale.UK));
    }

    public String id() {
        return rule.id();
    }

    public String because() {
        return rule.because();
    }

    public boolean off() {
        return last.map(Switch::off).orElse(false);
    }

    /** Who switched it, when and why; "" where nobody did. */
    public String switched() {
        return last.map(change -> "Switched " + (change.off() ? "off" : "on again") + " by " + change.by() + " on " + change.day() + ": " + change.because()).orElse("");
    }

    /** Why there is no button; "" where there is. */
    public String fixed() {
        return always.map(reason -> reason.substring(0, 1).toUpperCase(Locale.UK) + reason.substring(1) + ".").orElse("");
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
