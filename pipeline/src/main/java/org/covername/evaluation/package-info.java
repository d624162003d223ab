/**
 * Scores what Covername finds against drafts that people have marked up, by the same definitions as the scorers of the field. Nothing here is
 * needed to redact a draft, and nothing here decides what is found.
 */
package org.covername.evaluation;
