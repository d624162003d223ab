package org.covername.rules;

import org.covername.document.Span;

/**
 * One place where a rule found something.
 *
 * @param span  within the text it was tried on
 * @param score confidence of 0 to 1: the rule's, or its lower one where a check digit fails
 */
public record Finding(Rule rule, Span span, double score) {
}
