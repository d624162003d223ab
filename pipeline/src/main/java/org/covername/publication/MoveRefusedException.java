package org.covername.publication;

/** A move that the present state does not have, or that a rule forbids. Its message is one plain sentence without text of a draft. */
public final class MoveRefusedException extends RuntimeException {

    public MoveRefusedException(String sentence) {
        super(sentence);
    }
}
