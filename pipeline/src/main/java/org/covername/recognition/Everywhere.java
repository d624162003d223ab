package org.covername.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.covername.rules.Rule.Finding;
import org.covername.rules.Rule;
import org.covername.rules.RuleText;
import org.covername.rules.WordList;

/** What a rule found once and means wherever it stands in the draft, such as the name of the report's author. Short forms of it are {@link SecondLook}'s. */
final class Everywhere {

    private final Map<Rule, WordList> lists = new HashMap<>();

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
        found.forEach((rule, phrases) -> everywhere.lists.put(rule, new WordList(phrases, false)));
        return everywhere;
    }

    List<Finding> find(RuleText text) {
        List<Finding> findings = new ArrayList<>();
        lists.forEach((rule, list) -> list.find(text).forEach(span -> findings.add(new Finding(rule, span, rule.score()))));
        return findings;
    }
}
