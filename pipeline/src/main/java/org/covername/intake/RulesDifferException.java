package org.covername.intake;

/** The rules with which a draft's run began were gone before it ended, again and again. */
final class RulesDifferException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RulesDifferException() {
        super("The rules with which this draft was begun were gone before it was finished, several times.");
    }
}
