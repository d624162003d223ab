package org.covername.hold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All hold rules, tried on a sentence together: of their many alternatives only those whose cues stand in it. */
final class HoldRules {

    /** Letters of a cue by which it is looked up; shorter cues are looked for one by one. */
    private static final int START = 3;

    /** Letters, and the alternatives that may match where they stand. */
    private record Cue(String letters, BitSet alternatives) {
    }

    private final List<HoldRule> rules;
    private final List<HoldRule> tenses;
    private final BitSet always = new BitSet();
    private final List<Cue> shortCues = new ArrayList<>();
    private final Map<String, List<Cue>> cuesByStart = new HashMap<>();

    HoldRules(List<HoldRule> rules) {
        this.rules = rules.stream().filter(rule -> !rule.sense().tense()).toList();
        this.tenses = rules.stream().filter(rule -> rule.sense().tense()).toList();
        Map<String, BitSet> byCue = new TreeMap<>();
        List<HoldPattern> alternatives = this.rules.stream().flatMap(rule -> rule.body().alternatives().stream()).toList();
        for (int number = 0; number < alternatives.size(); number++) {
            int alternative = number;
            always.set(number, alternatives.get(number).cues().isEmpty());
            alternatives.get(number).cues().forEach(cue -> byCue.computeIfAbsent(cue, any -> new BitSet()).set(alternative));
        }
        byCue.forEach((letters, numbers) -> cuesThatStartAs(letters).add(new Cue(letters, numbers)));
    }

    private List<Cue> cuesThatStartAs(String letters) {
        return letters.length() < START ? shortCues : cuesByStart.computeIfAbsent(letters.substring(0, START), any -> new ArrayList<>());
    }

    List<HoldRule> all() {
        return Stream.concat(rules.stream(), tenses.stream()).toList();
    }

    /** The verbs of a sentence of levelled text; asked for only where a matter is named. */
    List<Signal> tenses(String sentence) {
        return tenses.stream().flatMap(rule -> rule.in(sentence, rule.body().alternatives()).stream()).toList();
    }

    /** All but the verbs that they find in a sentence of levelled text, rule by rule. */
    List<Signal> in(String sentence) {
        BitSet possible = possible(sentence.toLowerCase(Locale.ROOT));
        List<Signal> signals = new ArrayList<>();
        int number = 0;
        for (HoldRule rule : rules) {
            int behind = number + rule.body().alternatives().size();
            int next = possible.nextSetBit(number);
            if (next >= 0 && next < behind) {
                signals.addAll(rule.in(sentence, possible.get(number, behind).stream().mapToObj(rule.body().alternatives()::get).toList()));
            }
            number = behind;
        }
        return signals;
    }

    private BitSet possible(String lower) {
        BitSet possible = (BitSet) always.clone();
        shortCues.stream().filter(cue -> lower.contains(cue.letters())).forEach(cue -> possible.or(cue.alternatives()));
        for (int at = 0; at + START <= lower.length(); at++) {
            for (Cue cue : cuesByStart.getOrDefault(lower.substring(at, at + START), List.of())) {
                if (lower.startsWith(cue.letters(), at)) {
                    possible.or(cue.alternatives());
                }
            }
        }
        return possible;
    }
}
