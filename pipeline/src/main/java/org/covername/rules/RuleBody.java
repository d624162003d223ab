package org.covername.rules;

import java.util.List;
import java.util.Optional;
import org.covername.document.Span;

/**
 * What a rule does: how it searches, how sure it is, and what must hold beside.
 *
 * @param requires literals in lower case of which one must stand in the text, or the rule is not tried; empty if always tried
 */
record RuleBody(Search search, List<String> requires, double score, Optional<Check> check, List<Condition> conditions, Scope scope) {

    /** How far a finding reaches: {@code everywhere} in the draft where it was found once; {@code of} what a keep rule keeps, or "". */
    record Scope(boolean everywhere, String of) {
    }

    RuleBody {
        requires = List.copyOf(requires);
        conditions = List.copyOf(conditions);
    }

    boolean everywhere() {
        return scope.everywhere();
    }

    String of() {
        return scope.of();
    }

    boolean worthTrying(RuleText text) {
        return (requires.isEmpty() || requires.stream().anyMatch(text.lower()::contains))
            && conditions.stream().allMatch(condition -> condition.possible(text));
    }

    /** The confidence in this place; 0 if it is no mention. */
    double score(RuleText text, Span span) {
        boolean allowed = conditions.stream().allMatch(condition -> condition.allows(text, span));
        if (!allowed) {
            return 0;
        }
        return check.map(it -> it.digits().test(span.of(text.text())) ? score : it.failed()).orElse(score);
    }
}
