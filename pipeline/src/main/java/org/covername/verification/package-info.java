/**
 * Reads a finished file afresh, by other ways than it was written, and looks in every place that carries text for whatever should be gone, and in the
 * places of words for how wide it was. It knows nothing of how the file was written, and trusts no writer; whether a report may leave the house is decided in
 * {@code review}.
 */
package org.covername.verification;
