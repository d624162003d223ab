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
        if (!requires.isEmpty() && !holdsOneOf(text.lower())) {
            return false;
        }
        for (Condition condition : conditions) {
            if (!condition.possible(text)) {
                return false;
            }
        }
        return true;
    }

    /** A loop, as this is asked of every rule and passage, and a stream costs more than the question. */
    private boolean holdsOneOf(String lower) {
        for (String literal : requires) {
            if (lower.contains(literal)) {
                return true;
            }
        }
        return false;
    }

    /** The confidence in this place; 0 if it is no mention. */
    double score(RuleText text, Span span) {
        for (Condition condition : conditions) {
            if (!condition.allows(text, span)) {
                return 0;
            }
        }
        return check.map(it -> it.digits().test(span.of(text.text())) ? score : it.failed()).orElse(score);
    }
}
