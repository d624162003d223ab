package org.covername.evaluation;

import org.covername.document.Span;

/**
 * A place that people marked as identifying.
 *
 * @param entity all mentions of one person or thing carry the same
 */
record GoldMention(Span span, GoldType type, String entity) {
}
