/**
 * A conditional random field that calls each word of a text by what it gives away, and a logistic regression that answers questions about a row of clues: how
 * they are trained and how they judge. Knows words only by their clues;
 * drafts, rules and case files do not belong here, and neither does what is done with a word once it is called something.
 */
package org.covername.model;
