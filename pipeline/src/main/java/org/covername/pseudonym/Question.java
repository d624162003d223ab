package org.covername.pseudonym;

/**
 * What only an officer can answer, such as whether another case's pseudonym in a draft is a slip.
 *
 * @param sentence without any original name
 * @param passage  number of the passage it is about, or -1
 */
public record Question(String sentence, int passage) {
}
