package org.covername.rules;

/** A rule's pattern took more reading than is allowed. Names the rule and the length of the text, never the text. */
public final class RuleExceededException extends RuntimeException {

    /** @param rule file and id */
    public RuleExceededException(String rule, BoundedText.ExceededException cause) {
        super(rule + ": " + cause.getMessage(), cause);
    }
}
