/**
 * Finds every place in a draft where something identifying stands, and says why it thinks so. Which person a mention speaks of, and what
 * is written instead, is not decided here but in {@code pseudonym}.
 */
package org.covername.recognition;
