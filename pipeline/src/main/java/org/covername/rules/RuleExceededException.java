package org.covername.rules;

/** A rule's pattern took more reading than is allowed. Names the rule and the length of the text, never the text. */
public final class RuleExceededException extends RuntimeException {

    RuleExceededException(Rule rule, BoundedText.ExceededException cause) {
        super(rule.place() + ": " + cause.getMessage(), cause);
    }
}
