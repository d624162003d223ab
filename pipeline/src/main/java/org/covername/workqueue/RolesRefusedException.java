package org.covername.workqueue;

/** The roles of a process are not ones; the message says what they may be. */
public final class RolesRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RolesRefusedException(String message) {
        super(message);
    }
}
