package org.covername.layout;

/** A draft cannot keep its look, and why: one sentence for the officer, never text of the draft. */
final class UnsafePageException extends Exception {

    UnsafePageException(String reason) {
        super(reason);
    }

    static UnsafePageException on(int page, String what) {
        return new UnsafePageException("Page " + page + " " + what);
    }

    static UnsafePageException unusual() {
        return new UnsafePageException("A page of the draft shows text in an unusual way");
    }
}
