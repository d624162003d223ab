package org.covername.extraction;

/** A draft that cannot be processed at all. Its message is one plain sentence for the board office, without text of the draft. */
public final class UnreadableDraftException extends Exception {

    /** The ways of not being readable. */
    public enum Reason { EMPTY, UNKNOWN_TYPE, ENCRYPTED, CORRUPT, TOO_LARGE, BOMB, NO_TEXT }

    private final Reason reason;

    public UnreadableDraftException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
