package org.covername.intake;

/** Something that an officer handed in and that is not taken, with one sentence that says why and what to do. It names no file. */
public final class HandInRefusedException extends RuntimeException {

    HandInRefusedException(String sentence) {
        super(sentence);
    }
}
