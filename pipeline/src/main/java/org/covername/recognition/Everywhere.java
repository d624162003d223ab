package org.covername.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.rules.Finding;
import org.covername.rules.Rule;
import org.covername.rules.RuleText;
import org.covername.rules.WordList;

/**
 * What a rule found once and means wherever it stands in the draft, such as the name of the report's author. Of a person's name each word counts too,
 * unless the draft somewhere joins that word with others: then it may be somebody else.
 */
final class Everywhere {

    /** A name's single word is less sure than the whole name. */
    private static final double OF_A_PART = 0.7;

    private final Map<Rule, WordList> whole = new HashMap<>();
    private final Map<Rule, WordList> parts = new HashMap<>();

    private Everywhere() {
    }

    /** @param findings of each text, in the order of the texts */
    static Everywhere of(List<RuleText> texts, List<List<Finding>> findings) {
        Map<Rule, List<String>> found = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            for (Finding finding : findings.get(i)) {
                if (finding.rule().everywhere()) {
                    found.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(texts.get(i).at(finding.span()));
                }
            }
        }
        Everywhere everywhere = new Everywhere();
        found.forEach((rule, phrases) -> everywhere.add(rule, phrases, texts));
        return everywhere;
    }

    private void add(Rule rule, List<String> phrases, List<RuleText> texts) {
        whole.put(rule, new WordList(phrases, false));
        if (rule.of().equals(MentionKind.PERSON.word())) {
            NameParts names = new NameParts(phrases);
            texts.forEach(names::strikeOthers);
            parts.put(rule, new WordList(names.left(), false));
        }
    }

    List<Finding> find(RuleText text) {
        List<Finding> findings = new ArrayList<>();
        whole.forEach((rule, list) -> list.find(text).forEach(span -> findings.add(new Finding(rule, span, rule.score()))));
        parts.forEach((rule, list) -> list.find(text).forEach(span -> findings.add(new Finding(rule, span, OF_A_PART))));
        return findings;
    }
}
