package org.covername.rulepage;

import java.util.List;
import java.util.Locale;
import org.covername.document.Surface;
import org.covername.rules.RuleText;

/** What one rule finds in a sentence, before the model weighs it and overlaps are settled. */
record FoundRow(Surface words, String rule, String score) {

    static List<FoundRow> of(Surface sentence, List<RuleCard> rules) {
        RuleText text = RuleText.of(sentence.text());
        return rules.stream().filter(card -> !card.off()).flatMap(card -> card.rule().find(text).stream())
                .map(finding -> new FoundRow(new Surface(text.at(finding.span())), finding.rule().id(), String.format(Locale.UK, "%.2f", finding.score()))).toList();
    }

    public String text() {
        return words.text();
    }
}
