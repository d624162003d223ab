package org.covername.pseudonym;

import org.covername.document.Span;
import org.covername.recognition.Mention;

/**
 * What is written for one mention.
 *
 * @param text      the new text; for a kept mention its surface is left and this is empty
 * @param span      what it replaces in the mention's passage: the mention, and a title or article before it that would tell or jar
 * @param doubtful  whether an officer has to decide before publication
 */
public record Replacement(Mention mention, Span span, String entity, Treatment treatment, String text, boolean doubtful) {
}
