package org.covername.hold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All hold rules, tried on a sentence together: of their many alternatives only those whose cues stand in it. */
final class HoldRules {

    /** Letters of a cue by which it is looked up; shorter cues are looked for one by one. */
    private static final int START = 3;

    private final List<HoldRule> rules;
    private final Map<String, List<String>> cuesByStart = new HashMap<>();
    private final Set<String> shortCues = new HashSet<>();

    HoldRules(List<HoldRule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> all = new HashSet<>();
        rules.forEach(rule -> rule.body().alternatives().forEach(alternative -> all.addAll(alternative.cues())));
        for (String cue : all) {
            if (cue.length() < START) {
                shortCues.add(cue);
            } else {
                cuesByStart.computeIfAbsent(cue.substring(0, START), any -> new ArrayList<>()).add(cue);
            }
        }
    }

    List<HoldRule> all() {
        return rules;
    }

    /** All that they find in a sentence of levelled text, rule by rule. */
    List<Signal> in(String sentence) {
        Set<String> cues = cuesIn(sentence.toLowerCase(Locale.ROOT));
        List<Signal> signals = new ArrayList<>();
        rules.forEach(rule -> signals.addAll(rule.in(sentence, cues)));
        return signals;
    }

    private Set<String> cuesIn(String lower) {
        Set<String> found = new HashSet<>();
        shortCues.stream().filter(lower::contains).forEach(found::add);
        for (int at = 0; at + START <= lower.length(); at++) {
            for (String cue : cuesByStart.getOrDefault(lower.substring(at, at + START), List.of())) {
                if (lower.startsWith(cue, at)) {
                    found.add(cue);
                }
            }
        }
        return found;
    }
}
