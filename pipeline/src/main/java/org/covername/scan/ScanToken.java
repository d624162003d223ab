package org.covername.scan;

import java.util.List;
import org.covername.document.Span;
import org.covername.document.Surface;

/**
 * What is set between two spaces: a word of the scan whose ink is copied, or something that is written.
 *
 * @param anchor the word of the scan where it begins, or that it stands for
 * @param copied the word, in two parts where a line's end parts it; empty for what is written
 * @param label  what of the text stands for something that is gone, and is boxed; else an empty span
 */
record ScanToken(Surface text, ScanWord anchor, List<ScanWord> copied, Span label) {

    ScanToken {
        copied = List.copyOf(copied);
    }

    boolean isWritten() {
        return copied.isEmpty();
    }
}
