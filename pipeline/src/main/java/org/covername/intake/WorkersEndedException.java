package org.covername.intake;

/** So many processes ended in the middle of this step that the draft may be what ended them. */
final class WorkersEndedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkersEndedException(int workers) {
        super("Covername ended " + workers + " times in the middle of the same step of this draft, which may be the cause.");
    }
}
