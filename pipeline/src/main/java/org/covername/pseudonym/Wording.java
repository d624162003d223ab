package org.covername.pseudonym;

import org.covername.document.Span;

/** What is to be written, and over which span. */
record Wording(Span span, String text) {
}
