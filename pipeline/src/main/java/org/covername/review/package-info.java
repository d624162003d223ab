/**
 * Weighs whether a redacted report may be published, and hands it to the officer with its log, its holds and its questions. Text of a draft never reaches
 * these files but in its redacted form. Redacting and checking happen before, in {@code redaction}; publishing is not decided by any text.
 */
package org.covername.review;
