/**
 * Writes a Word copy of a Word draft that keeps its looks and names nobody: a new package into which only known parts, elements and attributes are copied, each
 * mention replaced where it was read. Plain DOM over the zip's parts, with Java's own parser (no document types, nothing fetched; the zip is unpacked within the
 * limits of {@code extraction}): an object model such as POI's carries along what it does not know, and here only what is known may pass. What is
 * written for a mention is settled before, in {@code pseudonym} and {@code redaction}; no PDF and no rule of recognition belongs here.
 */
package org.covername.wordcopy;
