package org.covername.rulepage;

import java.util.Map;
import java.util.TreeMap;

/** Somebody changed the office's rules. Told within the transaction of it, by ids and numbers alone: names may be a school's or a street's, and a reason may say too much. */
public sealed interface RulesEvent {

    String who();

    /** By name, for the audit. */
    Map<String, String> facts();

    /**
     * Names were added to a list.
     *
     * @param kind which list
     */
    record NamesAdded(String who, String kind, int names, Seen seen) implements RulesEvent {

        @Override
        public Map<String, String> facts() {
            return seen.with(Map.of("kind", kind, "names", String.valueOf(names)));
        }
    }

    /** A rule was switched off. */
    record RuleSwitchedOff(String who, String rule, Seen seen) implements RulesEvent {

        @Override
        public Map<String, String> facts() {
            return seen.with(Map.of("rule", rule));
        }
    }

    /** A rule was switched on again. */
    record RuleSwitchedOn(String who, String rule, Seen seen) implements RulesEvent {

        @Override
        public Map<String, String> facts() {
            return seen.with(Map.of("rule", rule));
        }
    }

    /**
     * What whoever saved it had been told of the drafts in review.
     *
     * @param rules SHA-256 of the rules with the change
     */
    record Seen(int drafts, int read, int shown, int hidden, String rules) {

        private Map<String, String> with(Map<String, String> facts) {
            Map<String, String> all = new TreeMap<>(facts);
            all.putAll(Map.of("drafts", "" + drafts, "read", "" + read, "shown", "" + shown, "hidden", "" + hidden, "rules", rules));
            return all;
        }
    }
}
