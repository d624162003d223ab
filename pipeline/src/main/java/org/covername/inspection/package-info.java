/**
 * Web pages on which one reads what was done: the audit chain, and the redaction log of each draft. They change nothing, show no text that a draft had, and read only what
 * the audit and the files of a candidate say.
 */
package org.covername.inspection;
