package org.covername.scan;

/** A scanned page cannot be drawn anew, and why: the rest of a sentence that begins with the page, never text of the draft. */
public final class UnclearScanException extends Exception {

    UnclearScanException(String reason) {
        super(reason);
    }
}
