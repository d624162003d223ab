package org.covername.wordcopy;

/** A docx of which no safe copy can be made. Its message is one plain sentence without text of the draft. */
final class UncopiedException extends Exception {

    UncopiedException(String sentence) {
        super(sentence);
    }
}
