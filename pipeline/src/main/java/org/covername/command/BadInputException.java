package org.covername.command;

/** What was given cannot be worked on: exit code 2. Its message is one plain line for standard error, without text of a draft. */
final class BadInputException extends RuntimeException {

    BadInputException(String sentence) {
        super(sentence);
    }
}
